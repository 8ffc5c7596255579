import { describe, expect, it } from 'vitest';
import { translated } from './survey.ts';

const PAGE = 'app/templates/views/room.html';

describe('literals in the code of pages', () => {
  it.each([
    [PAGE, '{{ page_footer("Save") }}', 'Save'],
    [PAGE, '{% call footer("Continue") %}{% endcall %}', 'Continue'],
    [PAGE, '{% set button = "Yes, remove" %}', 'Yes, remove'],
    [PAGE, "{{ 'Open' if room.is_open else 'Closed' }}", 'Open, Closed'],
    [PAGE, "{{ row({'html': 'To', 'class': 'wide-row', 'key': 'Kind'}) }}", 'To'],
    [PAGE, "{{ mapping_table(caption='Rooms', field_headings=['Room', 'State']) }}", 'Rooms, Room, State'],
    [PAGE, "{{ pill((('Letters', 'letter', url_for('.rooms')),)) }}", 'Letters'],
    [PAGE, "{{ big_number(4, 'free rooms') }} {{ count('1 room') }}", 'free rooms'],
    ['views/a.njk', "{{ heading('Rooms') }}", 'Rooms'],
    [PAGE, '{% include "tile.html" with name="Rooms" label_filter="Kinds:" %}', 'Rooms, Kinds:'],
    [PAGE, '{% include "tile.html" with name="room" label_size="Wide" %}', ''],
    [
      PAGE,
      '<p>The room</p>\n{% comment "note" %}\nThe <b title="Room">room</b>\n{% endcomment %}\nThe key',
      'The room, The key',
    ],
    [PAGE, '<p>{% comment %}The room{% endcomment %}</p>{% endcomment %}', ''],
    [
      PAGE,
      '<p>The key {% comment %}the room{% endcomment %}</p>',
      'The key {% comment %}the room{% endcomment %}',
    ],
    ['Views/A.cshtml', '@Html.ActionLink("Change", "Edit", "Room")', 'Change'],
    ['Views/A.cshtml', '@(Model.IsOpen ? "Open" : "Closed")', 'Open, Closed'],
  ])('are shown: %s %s', (path, text, said) => {
    expect(translated(path, text).join(', ')).toBe(said);
  });

  it.each([
    [PAGE, '{{ url_for("Rooms") }}'],
    [PAGE, '{{ form.get("Room") }}'],
    [PAGE, '{% if room.state in ["Open", "Closed"] %}{% endif %}'],
    [PAGE, '{% if room.state == "Open" %}{% endif %}'],
    [PAGE, '{% include "Room" %}{% url "Room" %}'],
    [PAGE, "{{ row({'class': 'wide row', 'id': 'Room'}) }}"],
    [PAGE, "<p class=\"{{ 'Wide' if a else 'Small' }}\"></p>"],
    [PAGE, '<script>init("Room")</script>'],
    [PAGE, '{% set kind = "Room" %}{% comment "closed for a day" %}{% endcomment %}'],
    [PAGE, '{% block card_class %}room-card wide-card{% endblock %}'],
    ['src/room.component.html', "{{ room('Open') }}"],
    ['Views/A.cshtml', '@Url.Action("Details", "Room")'],
  ])('are for programs: %s %s', (path, text) => {
    expect(translated(path, text)).toEqual([]);
  });

  it('leaves words with a hyphen in an element to people', () => {
    expect(translated(PAGE, '<a>follow-up</a>')).toEqual(['follow-up']);
  });
});

describe('attributes that are bound to an expression', () => {
  it.each([
    ['a.vue', `<template><v-btn :label="'Save'" /></template>`, 'Save'],
    ['a.vue', `<template><v-btn :title="isNew ? 'Create' : 'Save'" /></template>`, 'Create, Save'],
    ['a.vue', `<template><v-btn v-bind:label="'Share of buses [%]'" /></template>`, 'Share of buses [%]'],
    ['a.component.html', `<x [attr.aria-label]="'Rooms'"></x>`, 'Rooms'],
  ])('are read by people: %s %s', (path, text, said) => {
    expect(translated(path, text).join(', ')).toBe(said);
  });

  it.each([
    ['a.vue', `<template><v-btn :title="$t('Save')" :label="kind === 'Room'" /></template>`],
    ['a.vue', `<template><v-btn :color="'Red'" :label="names['Room']" :text="'home'" /></template>`],
    ['a.component.html', `<x [title]="'room.title' | translate"></x>`],
    ['a.component.html', `<x [title]="'Rooms' | translate"></x><p>{{ 'Rooms' | translate }}</p>`],
  ])('are for programs: %s %s', (path, text) => {
    expect(translated(path, text)).toEqual([]);
  });
});
