// Reloads the page after each run of `publish --watch`.
{
  let first;
  new EventSource("/events").addEventListener("message", ({ data }) => {
    if (first !== undefined && data !== first) location.reload();
    first = data;
  });
}
