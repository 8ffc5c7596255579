import 'package:e_laos/app.dart';
import 'package:emongolia_auth/auth.dart';
import 'package:elaos_ui/button.dart';
