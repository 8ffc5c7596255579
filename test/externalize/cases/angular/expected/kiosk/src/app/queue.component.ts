import { Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

@Component({ selector: 'kiosk-queue', imports: [TranslocoPipe], templateUrl: './queue.component.html' })
export class QueueComponent {}
