/** Where the sources stand, until there is a domain. */
export const repositoryAddress = "https://github.com/mineral-brief/mineral-brief";
