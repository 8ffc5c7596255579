import 'package:e_mongolia/app.dart';
import 'package:emongolia_auth/auth.dart';
import 'package:emongolia_ui/button.dart';
