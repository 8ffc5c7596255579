import { describe, expect, it } from 'vitest';
import { FRENCH, translated } from './survey.ts';

describe('what only those read who write the program or run it', () => {
  it.each([
    ['db/schema.rb', 't.string "office", comment: "The name of the office in the town"'],
    ['db/schema.rb', 'create_table "rooms", comment: "The rooms of the house in the town"'],
    ['db/migrate/1_a.rb', 'change_column_comment :rooms, :office, "The name of the office"'],
    [
      'src/Migrations/A.cs',
      'class A { void Up() { t.Column<DateTime>(type: "timestamp with time zone"); } }',
    ],
    ['src/Command/SendCommand.php', "<?php $this->setDescription('Sends the letters of the day');"],
    [
      'app/Console/Commands/Send.php',
      "<?php class Send extends Command { protected $description = 'Sends the letters of the day'; }",
    ],
    [
      'app/Console/Commands/Send.php',
      "<?php class Send { function handle() { $this->info('All of the letters are sent'); } }",
    ],
    [
      'house/management/commands/send.py',
      "class Command(BaseCommand):\n    help = 'Sends all of the letters'",
    ],
    [
      'src/Dto/Room.php',
      "<?php class A { #[OA\\Property(description: 'The room that is open', example: 'Open')] public $a; }",
    ],
    ['Commands.cs', 'class A { void F() { var c = new Command("send", "Sends all of the letters."); } }'],
    ['house/management/commands/create_mock_rooms.py', "add('The room of the mayor is open')"],
    ['flow-typed/npm/rooms.js', "const a = 'The room of the mayor is open';"],
    ['app/graphql/types/room_type.rb', 'field :open, Boolean, "Whether the room is open"'],
    ['app/graphql/types/room_type.rb', 'description "A room of the house that can be open"'],
    ['src/room.ts', "class Room { @Field({ description: 'Whether the room is open' }) open: boolean; }"],
    ['app/services/llm/rules.rb', 'RULES = "You are to say which room it is. Never say more."'],
  ])('%s %s', (path, text) => {
    expect(translated(path, text)).toEqual([]);
  });

  it('is no more than that', () => {
    expect(
      translated('app/graphql/types/room_type.rb', 'raise E, "Not the key of this room. Try again."'),
    ).toEqual(['Not the key of this room. Try again.']);
    expect(
      translated('app/components/llm/a_component.rb', 'text("The rooms that are open now")'),
    ).toHaveLength(1);
    expect(
      translated('src/Service.php', "<?php class A { public $description = 'The rooms that are open'; }"),
    ).toHaveLength(1);
    expect(
      translated('Room.cs', 'class A { void F() { Add("a", "The rooms that are open"); } }'),
    ).toHaveLength(1);
  });

  it('are names of places in data that lists them', () => {
    const row = '[{ "name": "Commune de la Forêt", "code": "12" }]';
    expect(translated('lib/data/api_geo/communes-12.json', row, FRENCH)).toEqual([]);
    expect(translated('lib/data/cities.json', row, FRENCH)).toEqual([]);
    expect(translated('lib/data/fees.json', row, FRENCH)).toEqual(['Commune de la Forêt']);
  });
});
