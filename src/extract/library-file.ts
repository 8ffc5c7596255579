const NAMES =
  'tinymce|ckeditor[45]?|redactor|kcfinder|ckfinder|jquery|bootstrap|datatables|font-?awesome|fullcalendar|summernote|pdfjs|mathjax|codemirror|ace-builds|select2|highcharts|highmaps|highstock|amcharts|echarts|leaflet|moment|dropzone|flatpickr|sweet-?alert2?|toastr|typeahead|jstree|slick|owl[.-]?carousel|swiper|lightbox2?|plupload|uploadify|knockout|modernizr|html5shiv|respond|angular|securimage|phpmailer|tcpdf|fpdf|mpdf|phpexcel|google-code-prettify|elfinder|raphael|flot|mocha|metismenu|holderjs|daterangepicker|datetimepicker|eonasdan-bootstrap-datetimepicker|inputmask|fancybox|magnific-popup';

/** `public/tinymce/theme.js`, `assets/ckeditor-4.5/lang.js` */
const FOLDER = new RegExp(
  String.raw`(?:^|/)(?:public|static|assets|resources|www|wwwroot|webapp|web|content|includes?|scripts?|js|libs?|libraries|plugins)/(?:[^/]+/)*(?:${NAMES})(?:[.-][\w.-]*)?/`,
  'i',
);
/** `jquery.validate-vsdoc.js`, `highmaps-exporting-1.1.5.js`: with a part or a version behind the name. */
const FILE = new RegExp(String.raw`(?:^|/)(?:${NAMES})[.-][\w.-]+\.(?:js|html?|php)$`, 'i');

/** What frameworks have put among the files of a site, where those were collected: the administration of Django. */
const COLLECTED =
  /(?:^|\/)static(?:files)?\/(?:admin\/(?:js\/(?:admin|vendor)\/|js\/(?:SelectBox|SelectFilter2|actions|autocomplete|calendar|cancel|change_form|collapse|core|filters|inlines|jquery\.init|nav_sidebar|popup_response|prepopulate(?:_init)?|theme|urlify)\.js$|css\/)|(?:rest_framework|debug_toolbar|django_extensions|jazzmin|grappelli|import_export|drf-yasg)\/)/;

/** How far the head of a file is looked at, in UTF-16 units. */
const HEAD = 1000;
/** The first comment of a script or a style sheet. */
const BANNER = /^\uFEFF?(?:[\s;]|@(?:charset|import)\b[^;\n]*)*\/\*([\s\S]*?)\*\//;
const VERSION = /\b[vV]?\d+\.\d+(?:\.\d+)?/;
/** The whole of the comment, `* Widgets v15.4.2`: a build of a library. */
const NAME_AND_VERSION = /^[\s*]*[\w.-]+(?: [\w.-]+)? v\d+\.\d+\.\d+[\s*]*$/;
const LICENCE = /\b(?:MIT|BSD|Apache|L?GPL)\b|\b[Ll]icen[sc]ed under\b|\bReleased under\b/;
const FRAMEWORK =
  /This file is part of (?:the )?(?:Symfony|Twig|Doctrine|Composer|Monolog|Laravel|CodeIgniter|Smarty|PHPUnit|SwiftMailer)\b|overridden by Composer/i;

/** How a part of a well-known library brings its words in one of many languages. */
const ITS_LANGUAGE = /\bCKEDITOR\.(?:plugins\.setLang\(|lang\[)|\bfullCalendar\.(?:datepickerLang|lang)\(/;

/** Whether a file is part of a well-known library of pages and servers, copied in: by its path, or by what its makers wrote above it. */
export function isLibraryFile(path: string, text: string): boolean {
  if (FOLDER.test(path) || FILE.test(path) || COLLECTED.test(path)) return true;
  const head = text.slice(0, HEAD);
  if (path.endsWith('.php')) return FRAMEWORK.test(head);
  if (path.endsWith('.js') && ITS_LANGUAGE.test(head)) return true;
  return /\.(?:js|css|less|scss)$/.test(path) && isBanner(BANNER.exec(head)?.[1] ?? '');
}

/** A comment with `!` outlives minifying: libraries have their name and version there, and others at least a licence beside it. */
function isBanner(comment: string): boolean {
  if (NAME_AND_VERSION.test(comment)) return true;
  return VERSION.test(comment) && (comment.startsWith('!') || LICENCE.test(comment));
}
