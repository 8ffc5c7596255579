import type { Circumstance } from '../circumstance.ts';
import { ofNames } from '../words/of-names.ts';

/** Whether a text goes to those who look after a program: what is counted about its use, what is told of its crashes, and logs of Dart and .NET. */
export function isMeasured({ context: { callee, annotation }, language }: Circumstance): boolean {
  // `[LoggerMessage(Level = LogLevel.Error, Message = "…")]` of .NET writes the method that logs.
  if (annotation === 'LoggerMessage') return true;
  if (MEASURED.test(callee) || OWN_LOGS.test(callee)) return true;
  return language === 'dart' && LEVEL.test(callee ?? '');
}

/** `AppAnalytics.event(category: 'Rooms', label: 'Refresh')`, `recordError(error, trace, reason: '…')` */
const MEASURED = ofNames(
  /(?:^|\.)(?:\w*(?:[aA]nalytics|[cC]rashlytics|[mM]atomo|[mM]ixpanel|[aA]mplitude|[tT]elemetry|[pP]iwik)(?:\.(?:instance|shared|getInstance\(\)|default))?(?:\(\))?\.(?:(?:log|track|send|record|report|capture|screen|page|set)\w*|event|log)|recordError|recordException|recordFlutterError|logEvent|logScreenView|trackEvent|trackScreen(?:View)?|trackPageView|setCurrentScreen)$/,
);

/** `serviceLogs.send("…")`: a donor's own logs; in `dialogs` no log stands. */
const OWN_LOGS = ofNames(/(?:^|\.)_?(?:logs|\w*[a-z]Logs)\.\w+$/);

/** How `package:logging` calls its levels, which a donor's own classes take over: `fine('Loading')`. */
const LEVEL = /^(?:this\.)?(?:fine(?:r|st)?|severe|shout|info|warning|config)$/;
