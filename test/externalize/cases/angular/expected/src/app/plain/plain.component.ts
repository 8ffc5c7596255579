import { Component } from '@angular/core';

@Component({ standalone: true, templateUrl: './plain.component.html' })
export class PlainComponent {}
