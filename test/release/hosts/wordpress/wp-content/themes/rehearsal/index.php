<!doctype html>
<html <?php language_attributes(); ?>>
<head>
	<meta charset="utf-8">
	<title><?php wp_title( '' ); ?></title>
	<link rel="icon" href="data:,">
	<?php wp_head(); ?>
</head>
<body>
	<?php
	while ( have_posts() ) {
		the_post();
		the_content();
	}
	wp_footer();
	?>
</body>
</html>
