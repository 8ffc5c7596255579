const NAMES =
  'tinymce|ckeditor[45]?|kcfinder|ckfinder|jquery|bootstrap|datatables|font-?awesome|fullcalendar|summernote|pdfjs|mathjax|codemirror|ace-builds|select2|highcharts|highmaps|highstock|amcharts|echarts|leaflet|moment|dropzone|flatpickr|sweetalert2?|toastr|typeahead|jstree|slick|owl[.-]?carousel|swiper|lightbox2?|plupload|uploadify|knockout|modernizr|html5shiv|respond|angular|securimage|phpmailer|tcpdf|fpdf|mpdf|phpexcel|google-code-prettify|elfinder';

/** `public/tinymce/theme.js`, `assets/ckeditor-4.5/lang.js` */
const FOLDER = new RegExp(
  String.raw`(?:^|/)(?:public|static|assets|resources|www|wwwroot|webapp|web|content|scripts?|js|libs?|libraries|plugins)/(?:[^/]+/)*(?:${NAMES})(?:[.-][\w.-]*)?/`,
  'i',
);
/** `jquery.validate-vsdoc.js`, `highmaps-exporting-1.1.5.js`: with a part or a version behind the name. */
const FILE = new RegExp(String.raw`(?:^|/)(?:${NAMES})[.-][\w.-]+\.(?:js|html?|php)$`, 'i');

/** Whether a path is that of a well-known library of pages and servers, copied in. */
export function isLibraryFile(path: string): boolean {
  return FOLDER.test(path) || FILE.test(path);
}
