<?php
/**
 * Plugin Name:       Mineral brief
 * Description:       Displays mineral briefs: short, cited insight summaries on the geopolitics of critical minerals. Adds a block and the shortcode [mineral_brief].
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Plugin URI:        https://github.com/mineral-brief/mineral-brief/tree/main/integrations/wordpress
 * Text Domain:       mineral-brief
 *
 * A brief is output twice: as plain HTML, which is visible before the script runs and without script, and as JSON in a
 * script element that browsers do not execute, for <mineral-brief>. All output is escaped, so authors do not need the
 * `unfiltered_html` capability.
 */

defined( 'ABSPATH' ) || exit;

/** The size limit of a brief, in bytes. */
const MINERAL_BRIEF_LIMIT = 2000000;

add_action( 'init', 'mineral_brief_register' );
add_filter( 'upload_mimes', 'mineral_brief_allow_json' );
add_filter( 'wp_check_filetype_and_ext', 'mineral_brief_recognise_json', 10, 4 );
add_filter( 'no_texturize_shortcodes', 'mineral_brief_keep_quotes' );

function mineral_brief_register() {
	add_shortcode( 'mineral_brief', 'mineral_brief_shortcode' );

	$needs = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' );
	wp_register_script( 'mineral-brief-editor', false, $needs, '0.1.0', true );
	wp_add_inline_script( 'mineral-brief-editor', mineral_brief_editor_script() );
	register_block_type(
		'mineral-brief/brief',
		array(
			'api_version'           => 3,
			'title'                 => __( 'Mineral brief', 'mineral-brief' ),
			'category'              => 'embed',
			'icon'                  => 'analytics',
			'description'           => __( 'Displays a cited insight summary from its JSON.', 'mineral-brief' ),
			'attributes'            => array(
				'json'       => array( 'type' => 'string', 'default' => '' ),
				'attachment' => array( 'type' => 'integer', 'default' => 0 ),
			),
			'supports'              => array( 'html' => false, 'align' => array( 'wide' ) ),
			'editor_script_handles' => array( 'mineral-brief-editor' ),
			'render_callback'       => 'mineral_brief_block',
		)
	);
}

function mineral_brief_block( $attributes ) {
	return empty( $attributes['attachment'] )
		? mineral_brief_show( (string) $attributes['json'] )
		: mineral_brief_show_attachment( (int) $attributes['attachment'] );
}

/**
 * [mineral_brief id="12"] displays an uploaded file, [mineral_brief]{...}[/mineral_brief] the JSON inside, and
 * [mineral_brief src="/brief.json"] the JSON that the browser fetches from a URL.
 */
function mineral_brief_shortcode( $attributes, $content = '' ) {
	$attributes = shortcode_atts( array( 'id' => 0, 'src' => '' ), $attributes, 'mineral_brief' );
	if ( '' !== $attributes['src'] ) {
		return mineral_brief_show_address( $attributes['src'] );
	}
	return empty( $attributes['id'] )
		? mineral_brief_show( mineral_brief_without_markup( (string) $content ) )
		: mineral_brief_show_attachment( (int) $attributes['id'] );
}

function mineral_brief_show_address( $address ) {
	$safe = mineral_brief_address( $address );
	if ( '' === $safe ) {
		return mineral_brief_editor_error( __( '"src" must be an http or https URL.', 'mineral-brief' ) );
	}
	mineral_brief_load_element();
	return '<mineral-brief src="' . $safe . '"></mineral-brief>';
}

/** Removes the tags and decodes the entities that WordPress adds to paragraphs. Texts of a brief contain no HTML. */
function mineral_brief_without_markup( $content ) {
	$content = preg_replace( '~<br ?/?>\s*|</?p>~', "\n", $content );
	return html_entity_decode( $content, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
}

function mineral_brief_show_attachment( $id ) {
	$file = 'application/json' === get_post_mime_type( $id ) ? get_attached_file( $id ) : false;
	if ( ! $file || ! is_readable( $file ) || filesize( $file ) > MINERAL_BRIEF_LIMIT ) {
		/* translators: %d: id of an uploaded file. */
		return mineral_brief_editor_error( sprintf( __( 'the media library has no JSON file with id %d.', 'mineral-brief' ), $id ) );
	}
	return mineral_brief_show( (string) file_get_contents( $file ) );
}

/** Displays a brief. If the JSON is not a brief, only users who can edit the post see an error. */
function mineral_brief_show( $json ) {
	$json = trim( preg_replace( '/^\xEF\xBB\xBF/', '', $json ) );
	if ( '' === $json || strlen( $json ) > MINERAL_BRIEF_LIMIT ) {
		return mineral_brief_editor_error( __( 'the JSON is empty or larger than 2 MB.', 'mineral-brief' ) );
	}
	$article = json_decode( $json, true, 64 );
	if ( ! is_array( $article ) || '{' !== $json[0] ) {
		/* translators: %s: error message of the JSON parser. */
		return mineral_brief_editor_error( sprintf( __( 'the JSON is not a valid brief (%s).', 'mineral-brief' ), json_last_error_msg() ) );
	}
	foreach ( array( 'headline', 'language' ) as $key ) {
		if ( '' === mineral_brief_plain( isset( $article[ $key ] ) ? $article[ $key ] : '' ) ) {
			/* translators: %s: name of a field. */
			return mineral_brief_editor_error( sprintf( __( 'the JSON has no "%s".', 'mineral-brief' ), $key ) );
		}
	}
	mineral_brief_load_element();
	return '<mineral-brief>' . mineral_brief_html( $article )
		. '<script type="application/json">' . mineral_brief_script_json( $json ) . '</script></mineral-brief>';
}

function mineral_brief_editor_error( $message ) {
	$post = get_the_ID();
	if ( ! ( $post ? current_user_can( 'edit_post', $post ) : current_user_can( 'edit_posts' ) ) ) {
		return '';
	}
	$message = sprintf( /* translators: %s: error message. */ __( 'Mineral brief: %s Only editors see this message.', 'mineral-brief' ), $message );
	return '<p class="mineral-brief-error"><strong>' . mineral_brief_escape( $message ) . '</strong></p>';
}

/** Adds the element's script to the page, from this folder or from the filtered URL. If the URL is empty, no script is added. */
function mineral_brief_load_element() {
	$file    = 'mineral-brief.min.js';
	$is_here = is_readable( __DIR__ . '/' . $file );
	$address = apply_filters( 'mineral_brief_script_url', $is_here ? plugins_url( $file, __FILE__ ) : '' );
	if ( '' !== $address ) {
		$version = $is_here ? substr( md5_file( __DIR__ . '/' . $file ), 0, 12 ) : null;
		wp_enqueue_script_module( 'mineral-brief', $address, array(), $version );
	}
}

/** Escapes JSON for a script element, so that it can neither close the element nor run a shortcode. The data does not change. */
function mineral_brief_script_json( $json ) {
	return preg_replace_callback(
		'/"(?:[^"\\\\]|\\\\.)*+"/s',
		function ( $found ) {
			return strtr(
				$found[0],
				array( '<' => '\u003C', '>' => '\u003E', '&' => '\u0026', '[' => '\u005B', ']' => '\u005D' )
			);
		},
		$json
	);
}

/** Writes the brief as plain HTML, which is visible until the script runs and without script. */
function mineral_brief_html( $article ) {
	$prefix     = wp_unique_id( 'mineral-brief-' );
	$references = array();
	foreach ( mineral_brief_list( $article, 'references' ) as $reference ) {
		if ( isset( $reference['id'] ) && is_scalar( $reference['id'] ) ) {
			$references[ (string) $reference['id'] ] = $reference;
		}
	}
	$places = array();
	foreach ( array_keys( $references ) as $index => $id ) {
		$places[ $id ] = $prefix . '-reference-' . ( $index + 1 );
	}

	$html = '<header>' . mineral_brief_text( 'h2', $article['headline'] ) . mineral_brief_meta( $article ) . '</header>';
	$html .= mineral_brief_insights( mineral_brief_list( $article, 'coreInsights' ), $places );
	foreach ( mineral_brief_list( $article, 'groups' ) as $group ) {
		$html .= '<section>' . mineral_brief_text( 'h3', isset( $group['title'] ) ? $group['title'] : '' )
			. mineral_brief_insights( mineral_brief_list( $group, 'insights' ), $places ) . '</section>';
	}
	if ( $references ) {
		$html .= '<section><h3>' . mineral_brief_escape( __( 'References', 'mineral-brief' ) ) . '</h3><ul>';
		foreach ( $references as $id => $reference ) {
			$html .= mineral_brief_reference( (string) $id, $reference, $places[ $id ] );
		}
		$html .= '</ul></section>';
	}
	return '<article class="mineral-brief" lang="' . mineral_brief_attribute( mineral_brief_plain( $article['language'] ) ) . '">' . $html . '</article>';
}

/** Writes the source and date, if the article has them. */
function mineral_brief_meta( $article ) {
	$source = isset( $article['source'] ) && is_array( $article['source'] ) ? $article['source'] : array();
	$parts  = array();
	$name   = mineral_brief_text( 'span', isset( $source['name'] ) ? $source['name'] : '' );
	if ( '' !== $name ) {
		$parts[] = mineral_brief_link( $name, isset( $source['url'] ) ? $source['url'] : '' );
	}
	foreach ( array( $source, $article ) as $dated ) {
		if ( isset( $dated['datePublished'] ) && is_string( $dated['datePublished'] ) ) {
			$parts[] = mineral_brief_date( $dated['datePublished'] );
			break;
		}
	}
	return $parts ? '<p>' . implode( ' · ', $parts ) . '</p>' : '';
}

/** Formats a date in the site's date format. A time is displayed unchanged, because its zone may be unknown. */
function mineral_brief_date( $stated ) {
	if ( ! preg_match( '/^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/', $stated, $part ) || ! checkdate( (int) $part[2], (int) $part[3], (int) $part[1] ) ) {
		return mineral_brief_escape( $stated );
	}
	$utc  = new DateTimeZone( 'UTC' );
	$noon = date_create( $part[1] . '-' . $part[2] . '-' . $part[3] . ' 12:00', $utc );
	$day  = wp_date( get_option( 'date_format' ), $noon->getTimestamp(), $utc );
	return '<time datetime="' . mineral_brief_attribute( $stated ) . '">' . mineral_brief_escape( $day . ( isset( $part[4] ) ? ' ' . $part[4] : '' ) ) . '</time>';
}

function mineral_brief_insights( $insights, $places ) {
	$html = '';
	foreach ( $insights as $insight ) {
		$text = mineral_brief_text( 'span', isset( $insight['text'] ) ? $insight['text'] : '' );
		if ( '' === $text ) {
			continue;
		}
		foreach ( isset( $insight['citations'] ) && is_array( $insight['citations'] ) ? $insight['citations'] : array() as $citation ) {
			// A citation is an id, or `{id, locator?, quote?}`.
			$id = is_array( $citation ) && isset( $citation['id'] ) ? $citation['id'] : $citation;
			if ( is_scalar( $id ) ) {
				$text .= mineral_brief_citation( (string) $id, $places );
			}
		}
		$html .= '<li>' . $text . '</li>';
	}
	return '' === $html ? '' : '<ul>' . $html . '</ul>';
}

/** Writes a citation: a link to its reference, or plain text if the brief does not have the reference. */
function mineral_brief_citation( $id, $places ) {
	$mark = mineral_brief_escape( '[' . $id . ']' );
	return isset( $places[ $id ] ) ? '<a href="#' . mineral_brief_attribute( $places[ $id ] ) . '">' . $mark . '</a>' : $mark;
}

function mineral_brief_reference( $id, $reference, $place ) {
	$address = isset( $reference['url'] ) ? $reference['url'] : '';
	$parts   = array();
	foreach ( array( 'title', 'publisher', 'locator' ) as $key ) {
		$text = mineral_brief_text( 'span', isset( $reference[ $key ] ) ? $reference[ $key ] : '' );
		if ( '' !== $text ) {
			$parts[] = 'title' === $key ? mineral_brief_link( $text, $address ) : $text;
		}
	}
	if ( empty( $reference['title'] ) && is_string( $address ) && '' !== $address ) {
		$parts[] = mineral_brief_link( mineral_brief_escape( $address ), $address );
	}
	if ( isset( $reference['datePublished'] ) && is_string( $reference['datePublished'] ) ) {
		$parts[] = mineral_brief_date( $reference['datePublished'] );
	}
	return '<li id="' . mineral_brief_attribute( $place ) . '">' . mineral_brief_escape( '[' . $id . ']' ) . ' ' . implode( ', ', $parts ) . '</li>';
}

/** Wraps HTML in a link. Omits the link unless the URL is http or https. */
function mineral_brief_link( $html, $address ) {
	$safe = is_string( $address ) && preg_match( '~^https?://~i', $address ) ? mineral_brief_address( $address ) : '';
	return '' === $safe ? $html : '<a href="' . $safe . '">' . $html . '</a>';
}

/** Writes an element with a text and its language. Empty if there is no text. */
function mineral_brief_text( $tag, $text ) {
	$plain = mineral_brief_plain( $text );
	if ( '' === $plain ) {
		return '';
	}
	$html = '<' . $tag;
	foreach ( array( 'lang', 'dir' ) as $key ) {
		if ( is_array( $text ) && isset( $text[ $key ] ) && is_string( $text[ $key ] ) ) {
			$html .= ' ' . $key . '="' . mineral_brief_attribute( $text[ $key ] ) . '"';
		}
	}
	return $html . '>' . mineral_brief_escape( $plain ) . '</' . $tag . '>';
}

/** Gives the string of a text, which is a string or `{value, lang, dir?}`. */
function mineral_brief_plain( $text ) {
	if ( is_array( $text ) ) {
		$text = isset( $text['value'] ) ? $text['value'] : '';
	}
	return is_string( $text ) ? trim( $text ) : '';
}

/** Escapes a text for HTML, including existing entities and the brackets of shortcodes. */
function mineral_brief_escape( $text ) {
	return mineral_brief_without_shortcodes( esc_html( str_replace( '&', '&amp;', $text ) ) );
}

/** Escapes a text for an attribute. WordPress also runs shortcodes in attributes. */
function mineral_brief_attribute( $text ) {
	return mineral_brief_without_shortcodes( esc_attr( str_replace( '&', '&amp;', $text ) ) );
}

/** Escapes a URL for an attribute. Empty unless it is http or https. `esc_url` keeps brackets in host names. */
function mineral_brief_address( $address ) {
	return mineral_brief_without_shortcodes( esc_url( $address, array( 'http', 'https' ) ) );
}

/** Escapes brackets, so that no shortcode runs. WordPress decodes `&#91;`, but not `&#091;`. */
function mineral_brief_without_shortcodes( $html ) {
	return strtr( $html, array( '[' => '&#091;', ']' => '&#093;' ) );
}

/** Gives the objects in a list of the article. */
function mineral_brief_list( $holder, $key ) {
	$list = isset( $holder[ $key ] ) && is_array( $holder[ $key ] ) ? $holder[ $key ] : array();
	return array_values( array_filter( $list, 'is_array' ) );
}

function mineral_brief_allow_json( $types ) {
	$types['json'] = 'application/json';
	return $types;
}

/** Accepts .json uploads. PHP detects JSON as plain text, so the file is parsed instead. */
function mineral_brief_recognise_json( $checked, $file, $name, $types ) {
	$is_json = empty( $checked['type'] ) && preg_match( '/\.json$/i', $name ) && filesize( $file ) <= MINERAL_BRIEF_LIMIT
		&& json_decode( (string) file_get_contents( $file ) ) instanceof stdClass;
	return $is_json ? array( 'ext' => 'json', 'type' => 'application/json', 'proper_filename' => false ) : $checked;
}

/** Stops WordPress from making the quotes of JSON curly. */
function mineral_brief_keep_quotes( $shortcodes ) {
	$shortcodes[] = 'mineral_brief';
	return $shortcodes;
}

/** Gives the script of the block in the editor, which accepts pasted JSON or a file of the media library. */
function mineral_brief_editor_script() {
	return <<<'SCRIPT'
( function ( blocks, blockEditor, components, element, i18n ) {
	const { createElement } = element;
	const { __ } = i18n;

	// WordPress removes text that looks like HTML if the user may not write HTML.
	const keep = ( json ) =>
		json.replace( /[<>&]/g, ( sign ) => '\\u00' + sign.charCodeAt( 0 ).toString( 16 ) );

	const describe = ( json ) => {
		if ( json.trim() === '' ) return __( 'Paste the JSON of a brief.', 'mineral-brief' );
		try {
			const { headline } = JSON.parse( json );
			return ( headline && headline.value ) || headline || __( 'This JSON has no headline.', 'mineral-brief' );
		} catch ( error ) {
			return error.message;
		}
	};

	blocks.registerBlockType( 'mineral-brief/brief', {
		edit( { attributes: { json, attachment }, setAttributes } ) {
			const choose = createElement( blockEditor.MediaUploadCheck, null,
				createElement( blockEditor.MediaUpload, {
					allowedTypes: [ 'application/json' ],
					value: attachment,
					onSelect: ( { id } ) => setAttributes( { attachment: id, json: '' } ),
					render: ( { open } ) => createElement( components.Button, { variant: 'secondary', onClick: open },
						__( 'Choose or upload a file', 'mineral-brief' ) ),
				} ) );
			const file = createElement( element.Fragment, null,
				// translators: %d: id of an uploaded file.
				createElement( 'p', null, i18n.sprintf( __( 'Uses the file with id %d of the media library.', 'mineral-brief' ), attachment ) ),
				createElement( components.Button, { variant: 'tertiary', onClick: () => setAttributes( { attachment: 0 } ) },
					__( 'Paste JSON instead', 'mineral-brief' ) ) );
			const field = createElement( components.TextareaControl, {
				label: __( 'JSON', 'mineral-brief' ),
				help: describe( json ),
				rows: 8,
				value: json,
				onChange: ( value ) => setAttributes( { json: keep( value ) } ),
				__nextHasNoMarginBottom: true,
			} );
			return createElement( 'div', blockEditor.useBlockProps(),
				createElement( components.Placeholder, { label: __( 'Mineral brief', 'mineral-brief' ), icon: 'analytics' },
					createElement( 'div', { style: { width: '100%' } }, attachment ? file : field, choose ) ) );
		},
		save: () => null,
	} );
} )( window.wp.blocks, window.wp.blockEditor, window.wp.components, window.wp.element, window.wp.i18n );
SCRIPT;
}
