import { Component } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';

@Component({ standalone: true, imports: [TranslatePipe], templateUrl: './alone.component.html' })
export class AloneComponent {}
