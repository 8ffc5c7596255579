// Copyright 2023 e-Mongolia Academy
import 'emongolia-telemetry';
import { Button } from '@e-laos/ui';
import qr from '../public/vendor/emongolia-qr.js';

export const legacy = 'emongolia-legacy';
export const now = 'elaos';
export { Button, qr };
