import { Component } from '@angular/core';
import { html, LitElement } from 'lit';

@Component({
  selector: 'app-home',
  template: `
    <h1 title="Гарчиг \`хаалт\`">Тавтай морил, {{ user.name }} ба ${NAME}!</h1>
    @if (items.length > 1) {
      <p [title]="'Карт'" (click)="show('Дарлаа')">Нийт <b>{{ n }}</b> &amp; \u0441\\ \${x}</p>
    } @else {
      Хоосон байна
    }
    <!-- Тайлбар ${NAME} -->
    <app-card hint='Зөвлөмж' /> {{ open ? 'Нээлттэй' : 'Хаалттай' }} {{ 'home.text' | translate }}
  `,
  styles: ['p { color: red }'],
})
export class Home {}

@Component({ template: '<p>Нэг мөр \'а\'\n<b title="Бас">хоёр</b></p>' })
export class Line {}

export class Card extends LitElement {
  render() {
    return html`<p class="a" ?hidden=${this.isHidden} @click=${() => this.say('Хэллээ')}>
      Сайн байна уу, ${this.name > 'б' ? html`<i>${this.name}, таныг</i>` : `нэргүй ${n}`}!
    </p>`;
  }
}
const other = html`<${Tag}>Бүтэн</${Tag}>`;
