import { describe, expect, it } from 'vitest';
import { FRENCH, survey } from './survey.ts';

const isTranslated = (path: string, text: string) =>
  survey(path, text, FRENCH).sites.some(({ verdict }) => verdict.action === 'translate');

describe('texts of a donor that writes in Latin letters, other than English', () => {
  it.each([
    ['a.ts', 'open({ content: `1px solid ${dark}` });'],
    ['a.ts', "const card = { CONTENT: '0 .125rem .25rem rgba(0,0,0,.075)' };"],
    ['a.ts', "const card = { HEADER: 'rgba(0, 0, 0, 0.15) 0px 1.5rem 1rem -18px' };"],
    ['a.ts', "const officeNames = ['PLC 07', 'STA 12b'];"],
    ['a.py', "parser.add_argument('--all', help='Reads all of the rooms.')"],
    ['a.ts', "Rooms.update(values, { where: { label: 'La salle des fêtes' } });"],
    ['a.ts', "this.cache.set('jour suivant');"],
    ['a.vue', '<template><a :color="salle.créée.couleur" /></template>'],
    ['a.ts', "const log = roomLogger('La salle est fermée');"],
    ['a.js', "const grid = { titleCase: 'Haut', titreComponent: 'Salle' };"],
    ['a.js', "const days = ['Lundi'];"],
    ['a.tsx', 'const a = <p>{show("pg(s)")}</p>;'],
    ['a.tsx', 'const a = <p>{size + " KB"}</p>;'],
    ['a.ts', "tell({ [Kind.Inner]: 'Salle' });"],
    ['a.js', "program.option('-k, --kind <kind>');"],
    ['a.html', '<p *ngIf="a">{{ show(b ? "Ouvert" : "Clos") }}</p>'],
    ['a.html', '<p>{{ kind === "Ouvert" }}</p><script>const a = { b: "Ouvert" };</script>'],
    ['a.html', '<option>OK</option>'],
    ['a.html.erb', '<% content_for :page_class, "salle" %><%= link_to url, class: "salle" %>'],
    ['a.rb', 'link_to name, "Salle"'],
    ['a.js', "const grid = { labelAlign: 'Gauche', labelPosition: 'Haut' };"],
    ['a.py', "api = Namespace('rooms', description='Les salles de la mairie')"],
    ['a.py', "api = FastAPI(title='Le service des salles')"],
  ])('are none for people: %s %s', (path, text) => {
    expect(isTranslated(path, text)).toBe(false);
  });

  it.each([
    ['a.ts', "const size = { title: 'Bordure de 2px autour des cartes' };"],
    ['a.ts', "const officeNames = ['Mairie 07', 'Poste'];"],
    ['a.ts', "const steps = [{ number: 2, TITULO: 'Datas' }];"],
    ['a.ts', "fail({ mensaje: 'Cerrado' });"],
    ['a.py', "field = Field(help='Le nom de la salle.')"],
    ['a.js', "const grid = { labelRetry: 'Encore' };"],
    ['a.js', "const grid = { títuloDoPainel: 'Salles', título: 'Toutes' };"],
    ['a.html', '<p>{{ isOpen ? "Ouvert" : "" }}</p>'],
    ['a.tsx', 'const a = <p>{hours + " pg(s)"}</p>;'],
    ['a.ts', "const kinds = { [Kind.Inner]: 'Salles intérieures' };"],
    ['a.ts', "const names = { [Kind.label]: 'Salle' };"],
    ['a.html', '<button [matTooltip]="tip" matTooltip="Filtrer"></button>'],
    ['a.ts', "const cell = { text: 'Adresse:' };"],
    ['a.js', "const schema = string().label('Salle').required();"],
    ['a.js', "const shortMonths = ['Jan', 'Fév', 'Mar', 'Avr', 'Mai', 'Jun', 'Jul'];"],
    ['a.php', "<?php return back()->withErrors(['name' => 'Mauvais nom']);"],
    ['a.js', "const columns = of({ headerName: 'ÉTAT ACTUEL' });"],
    ['a.js', "const columns = of({ title: 'MOTIF', titleText: 'FIN DU MOTIF' });"],
    ['a.ts', "this.errorMessage.set('Erreur inconnue');"],
    ['a.ts', "function formatAge() { return 'jour passé'; }"],
    ['a.html', '<option>No</option>'],
    ['a.html.erb', '<%= link_to "ouvrir la salle", url %>'],
    ['a.html.erb', '<% content_for :title, "Salles" %>'],
    ['a.html.erb', '<%= f.label :name, "Nom" %>'],
    ['a.rb', 'errors.add :base, "Fermé"'],
    ['a.rb', 'flash[:notice] = "Fermé"'],
    ['a.rb', 'redirect_to root, alert: "Fermé"'],
    ['a.rb', 'validates :name, presence: { message: "Vide" }'],
    ['a.js', "room.setButtonText('Montrer tout');"],
    ['a.js', 'const a = <p>{isNew ? "Nouveau" : ""}</p>;'],
    ['a.js', 'const a = <button>Add</button>;'],
    ['a.ts', "say('Seules les images de type JPEG, PNG, GIF, SVG ou BMP');"],
    ['a.ts', "const a = `<p style='color: red;'>{x}</p><p>La salle est fermée.</p><b>a;b=c</b>`;"],
  ])('are for people: %s %s', (path, text) => {
    expect(isTranslated(path, text)).toBe(true);
  });

  it('are for people in Vietnamese as well, whose letters have two marks', () => {
    const vietnamese = { language: 'vi', script: null };
    const action = (text: string) => survey('a.ts', text, vietnamese).sites[0]?.verdict.action;
    expect(action("say('từ chối cuộc gọi');")).toBe('translate');
    expect(action("const page = { label: 'Hủy' };")).toBe('translate');
  });

  it('are told in Indonesian by its small words alone', () => {
    const indonesian = { language: 'id', script: null };
    const text = "go('error', 'Kartu masih digunakan pada ibu');";
    expect(survey('a.ts', text, indonesian).sites.at(-1)?.verdict.action).toBe('translate');
  });
});
