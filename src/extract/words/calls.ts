import { ofNames } from './of-names.ts';

/** Calls whose arguments go to a log; `out.println` and `$('#form').print` show theirs, so that `print` has to stand alone. */
export const LOG_CALL =
  /^(?:.*\.)?[@$]{0,2}(?:console|logger|log|logging|winston|pino|bunyan|slog|klog|Log|Logger|LOG|LOGGER|Timber|NSLog|os_log|debug\w*|trace|System\.(?:out|err)|Console\.(?:Error|Out))(?:\.\w+)*$|^(?:.*\.)?(?:log|logger|getLogger|LOG|LOGGER|_log|_logger)(?:\(\))?\??\.\w+$|^print(?:ln|f)?$|^(?:new )?(?:Debug|debug\w*|logError|logInfo|logWarn\w*|logDebug|(?:\w+\.)?capture(?:Message|Exception)|Sentry\.\w+|NSLog|dump|var_dump|error_log|syslog|fmt\.Print\w*|(?:System\.)?Console\.Write\w*|sys\.exit|fatalError|preconditionFailure|assertionFailure|precondition|panic|Debug\.Write\w*|Trace\.\w+|developer\.log|debugPrint|Log::\w+(?:\(\)\.\w+)*|zap\.\w+|logrus\.\w+|glog\.\w+)$|(?:^|[ .])\w*Logger\w*$|(?:^|\.)\w*[lL]ogg(?:er|ing)(?:Service|Client|Facade|Provider|Helper)?\??\.\w+$|(?:^|\.)_?log_(?:error|info|warn(?:ing)?|debug|exception|message)$/;

/** Calls that put their arguments before people's eyes. */
export const NOTICE_CALL =
  /(?:^|\.|\b)(?:toast|alert|confirm|prompt|notify|notification|notifications|snackbar|Snackbar|SnackBar|Toast|enqueueSnackbar|showToast|\w+Toast|showMessage|showError|showSuccess|showAlert|showDialog|showNotification|handleSuccess|message|Swal|swal|sweetAlert|Alert|Modal|Dialog|MessageBox|[sS]howMessageBox(?:Async)?|flash|addFlash|openNotification|sendSMS|sendSms|sendEmail|sendMail|sendNotification|sendMessage|setError|setMessage|setErrorMessage|setSuccess\w*|setTitle|setLabel|setText|setPlaceholder|set(?:Positive|Negative|Neutral)Button|setHint|setToolTip\w*|setDescription|setHeader\w*Text|(?:set|mark|show|display|add|push|present|render|respond)\w*(?:Error|Warning|Alert|Notice|Toast|Feedback)s?)(?:\.\w+)*$/;

/** Widgets of Flutter, SwiftUI and Compose that show what they are handed first. */
export const WIDGET_CALL =
  /^(?:const )?(?:Text|SelectableText|AutoSizeText|BasicText|Label|Button|Link|Toggle|Section|NavigationLink|Menu|Picker|TextField|SecureField|GroupBox|DisclosureGroup|ProgressView|ContentUnavailableView|Stepper|DatePicker|LabeledContent|ShareLink|Tab)$/;

/** Calls that open a box which says something in words; in one word it may be the name of the box. */
export const DIALOG_CALL = ofNames(
  /(?:^|\.)(?:open|show|display|present|ask|prompt|confirm)\w*(?:Dialog|Modal|Popup|Confirm(?:ation)?|Prompt|Snack[bB]ar|Banner|Message)$|(?:^|\.)(?:get|make|build|create)\w*Alert(?:Controller)?$|(?:^|\.)confirm(?:Action|Delete|ation)?$/,
);

/** Calls that put what they are handed onto a page, a sheet or a map: ReportLab, openpyxl, Apache POI, PDFKit, Leaflet. */
export const DRAWING_CALL = ofNames(
  /(?:^|[ .])(?:Paragraph|draw(?:Right|Centred)?String|create_sheet|createSheet|addWorksheet|setCellValue|multi_cell|bindPopup|bindTooltip|createChooser|fputcsv|writerow|book_append_sheet)$|(?:^|\.)(?:doc|pdf)\.(?:text|cell)$/,
);

/** What an answer of Laravel that sends elsewhere takes along: `redirect()->route('a')->with('success', '…')`. */
export const FLASH_CALL =
  /(?:^|\.)(?:redirect|back|to_route|view)\(.*\.with$|(?:^|\.)(?:redirect_?[wW]ith|(?:set|add|put)_?(?:[sS]ession|[fF]lash|[aA]lert|[nN]otif|[nN]otice|[tT]oast|[pP]esan)\w*)$/;

/** What Django's next page says to the one who made a request: `messages.success(request, '…')`; how CodeIgniter calls a field. */
export const MESSAGES_CALL =
  /(?:^|\.)(?:messages\.(?:success|info|warning|error)|form_validation\.(?:.+\.)?set_rules)$/;

/** What it takes back to a form, by field or alone: `back()->withErrors(['name' => '…'])`. */
export const FORM_ERROR_CALL = /\)\.withErrors$/;

/** `$('#note').text('…')` */
export const JQUERY_TEXT = /^(?:\$|jQuery)\(.*\)\.(?:text|html|append|prepend)$/;

/** Calls that answer a request. */
export const RESPONSE_CALL =
  /(?:^|\.)(?:res|response|ctx|reply|resp)\.(?:status\([^)]*\)\.)?(?:json|send|end|render|write|body|status)$|(?:Response|Result|Reply|ServiceResponse|ApiResponse|ResponseEntity|ResultDto|ResponseDto)(?:\.\w+)?$|(?:^|\.)(?:ok|fail|failed|success|error|badRequest|notFound|unauthorized|forbidden|sendError|sendSuccess|sendResponse|jsonResponse|errorResponse|successResponse|setMessage|setMsg|setErrorMessage|setStatusName|setResult\w*Message|message|reject|body)$/;

/** Constructors of errors. */
export const ERROR_CALL =
  /(?:Error|Exception|Throwable|Failure|Fault|Reject(?:ion)?|Problem)$|^(?:errors\.New|fmt\.Errorf|errors\.(?:Wrap|Errorf)f?|status\.Errorf?|http\.Error|fiber\.NewError|echo\.NewHTTPError)$|(?:^|\.)(?:orElseThrow|abort|createError|httpError|Boom\.\w+|raise)$/;

/** Errors whose message is meant for the one who made the request. */
export const USER_ERROR =
  /(?:Validation|Auth\w*|User\w*|Input|BadRequest|BadUserInput|Forbidden|Unauthori[sz]ed|AccessDenied|Permission|NotFound|Conflict|Unprocessable|Business|Domain|Credential\w*|Login|Registration|Payment|Expired?|Public|Client|Display|Friendly|Api|Http)\w*(?:Error|Exception)$|(?:^|\.)StopValidation$/;

/** Validators of forms and requests. */
export const VALIDATION_CALL =
  /(?:^|\.)(?:min|max|length|email|url|uuid|regex|matches|nonempty|required|refine|superRefine|addIssue|oneOf|notOneOf|test|typeError|positive|negative|integer|nonnegative|gt|gte|lt|lte|datetime|[wW]ithMessage|messages?|isEmail|isLength|notEmpty|isInt|isMobilePhone|custom|rejectValue|addViolation|(?:Try)?AddModelError|buildConstraintViolationWithTemplate|invalid|addError|add_error)$|(?:^|\.)(?:z|yup|Yup|Joi|joi|v|zod|s)\.[\w.]+$/;

/** Annotations of validation, whose message is shown. */
export const VALIDATION_ANNOTATION =
  /^(?:Pattern|NotNull|NotBlank|NotEmpty|Size|Min|Max|Email|Length|Range|Digits|Past|Future|PastOrPresent|FutureOrPresent|Positive\w*|Negative\w*|DecimalMin|DecimalMax|AssertTrue|AssertFalse|Valid\w*|Is[A-Z]\w*|Matches|MinLength|MaxLength|Unique\w*|Required|\w*(?:NotNull|NotEmpty|ValidRange|MaxLength|MinLength)\w*|RegularExpression|StringLength|Assert.*|Constraint\w*|URL|CreditCardNumber)$/;

/** Annotations that describe an interface to programmers. */
export const DOCS_ANNOTATION =
  /^(?:Api[A-Z]?\w*|Operation|Schema|Tag|Parameter|OpenAPI\w*|Info|Swagger\w*|DisplayName|Description|ExampleObject|Doc|Documented|ResponseStatus|Nested|ParameterizedTest|SuppressWarnings|Deprecated|Todo)$/;

/** Attributes of .NET that say how a member is called on the screen, most of all those of an enumeration. */
export const NAMING_ATTRIBUTE =
  /^(?:Description|DisplayName|Display|(?!Api|OpenApi|Swagger|Assembly)\w+(?:Description|Label|Title|Info))$/;

/** Tags of templates, and embedded blocks, that are written in a language of their own. */
export const QUERY_TAG =
  /^(?:gql|graphql|sql|SQL|query|groq|cypher|mongo|raw|Prisma\.sql|jsonata|xpath|glsl|wgsl)$/;
export const STYLE_TAG =
  /^(?:css|scss|less|styled(?:[.(].*)?|createGlobalStyle|keyframes|injectGlobal|tw|cva|cx|style)$|^(?:.*\.)?styled\b/;

/** Calls that take queries, addresses, names of events and the like. */
export const TECHNICAL_CALL =
  /(?:^|\.)(?:(?:stdout|stderr)\.write|style\.[A-Z_]+)$|^(?:require|import|fetch|axios(?:\.\w+)?|\$?http\.\w+|router\.\w+|app\.(?:get|post|put|patch|delete|use|set)|gql|cn|clsx|classNames|classnames|cva|twMerge|cx|getElementById|document\.\w+|querySelector\w*|addEventListener|removeEventListener|emit|dispatch|moment|dayjs|format|parse|DateTimeFormatter\.ofPattern|new SimpleDateFormat|new RegExp|RegExp|Pattern\.compile|createQuery|createNativeQuery|prepareStatement|executeQuery|query|execute|Symbol|Symbol\.for|getenv|System\.getenv|System\.getProperty|getProperty|setAttribute|getAttribute|hasAttribute|useState|Eval|GetGlobalResourceObject|GetLocalResourceObject|localStorage\.\w+|sessionStorage\.\w+|path\.\w+|new URL|URL|Buffer\.from|crypto\.\w+|createHash|createHmac|toString|encoding|split|join|padStart|padEnd|localeCompare|toLocale\w+|Intl\.\w+|new Intl\.\w+|animate\w*AsState|rememberInfiniteTransition|updateTransition|\w*\.animate(?:Float|Color|Dp|Value))$|\.(?:format|toLocaleString|toLocaleDateString|toLocaleTimeString|addEventListener|querySelector\w*|getElementById|setAttribute|getAttribute|createElement)$/;

/** What is asked for something, or stores it, has names of data for that: `selected(kind, 'Open')`, `users.find('Clerk')`. */
export const ASKING_CALL =
  /(?:^|[ .])(?:select(?:ed)?|checked|(?:is|has|can|verify|check|require|find|get(?!\w*(?:Label|Text|Title|Message|Header|Heading|Caption|String)s?$)|fetch|load|where|order|group|join|filter|create|update|insert|upsert|use|authori[sz]e|allow|assert|expect|belongs|ga|gtag|track)(?:_\w*|[A-Z]\w*|By)?)$/;

/** What finds a thing by how it is called: `getRoomByName('Town hall')`, `whereTitle('Late fee')`. */
export const BY_NAME_CALL = ofNames(
  /(?:^|[.:])(?:get|find|fetch|load|query|select|search|lookup|look_up|filter|exists?|delete|remove|count|has|is)\w*(?:By|_by_)_?(?:names?|labels?|titles?|texts?|captions?|headings?|Names?|Labels?|Titles?|(?:Display|Label|Alt)?Texts?|Captions?|Headings?)!?$|(?:^|[.:>])(?:or)?[wW]here(?:Name|Label|Title)s?$/,
);
