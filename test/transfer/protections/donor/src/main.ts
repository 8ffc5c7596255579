// Copyright 2023 e-Mongolia Academy
import 'emongolia-telemetry';
import { Button } from '@e-mongolia/ui';
import qr from '../public/vendor/emongolia-qr.js';

export const legacy = 'emongolia-legacy';
export const now = 'emongolia';
export { Button, qr };
