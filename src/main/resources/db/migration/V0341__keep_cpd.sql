create table cpd_entry (
    cpd_entry_id  bigint generated always as identity primary key,
    origin        text   not null,
    version       int    not null,
    person_id     bigint not null constraint cpd_entry_person_fkey references person,
    title         text   not null constraint cpd_entry_title_length check (length(title) <= 160),
    kind          text   not null,
    description   text   not null constraint cpd_entry_description_length check (length(description) <= 4000),
    done_on       date,
    learning      text   not null constraint cpd_entry_learning_length check (length(learning) <= 4000),
    impact        text   not null constraint cpd_entry_impact_length check (length(impact) <= 4000),
    peer          text   not null constraint cpd_entry_peer_length check (length(peer) <= 4000),
    domains       text[] not null,
    finished_on   date,
    recorded_on   date,
    constraint cpd_entry_once unique (person_id, origin),
    constraint cpd_entry_finished_is_whole check (finished_on is null or (title <> '' and kind <> '' and description <> ''
        and done_on is not null and learning <> '' and impact <> '')),
    constraint cpd_entry_recorded_is_finished check (recorded_on is null or finished_on is not null)
);
create index cpd_entry_person on cpd_entry (person_id, done_on);
comment on table cpd_entry is 'A piece of professional development as its owner writes it down, with the fields that the regulator asks for. Nobody else reads it but a colleague who was asked for a peer reflection on it; administrators do not either. Kept until the person deletes it, or goes from the directory; a subject access export shows all of a person''s rows.';
comment on column cpd_entry.cpd_entry_id is 'Key.';
comment on column cpd_entry.origin is 'What it came from, so that it comes once: the form that it was begun in, or the completion of a course.';
comment on column cpd_entry.version is 'Rises by one with each change, so that two tabs do not overwrite each other.';
comment on column cpd_entry.person_id is 'Whose it is.';
comment on column cpd_entry.title is 'What it was, in a few words.';
comment on column cpd_entry.kind is 'Key of the type of activity, as in the file of rules; empty while it is not said.';
comment on column cpd_entry.description is 'What it was, and why it matters to their practice.';
comment on column cpd_entry.done_on is 'Day, in England; null while it is not said. It says to which year the piece belongs.';
comment on column cpd_entry.learning is 'What they learned.';
comment on column cpd_entry.impact is 'What it changed in their practice.';
comment on column cpd_entry.peer is 'What came of talking it over with a peer, in their own words; may be empty.';
comment on column cpd_entry.domains is 'Keys of the domains of the Professional Capabilities Framework that it shows.';
comment on column cpd_entry.finished_on is 'When they called it finished; null while it is a draft.';
comment on column cpd_entry.recorded_on is 'When they said that they had recorded it with the regulator; null before.';

create table peer_reflection (
    peer_reflection_id bigint generated always as identity primary key,
    cpd_entry_id       bigint not null constraint peer_reflection_entry_fkey references cpd_entry on delete cascade,
    peer_id            bigint not null constraint peer_reflection_peer_fkey references person,
    asked_on           date   not null,
    ask                text   not null constraint peer_reflection_ask_length check (length(ask) <= 600),
    words              text   not null constraint peer_reflection_words_length check (length(words) <= 4000),
    given_on           date,
    declined_on        date,
    closed_on          date,
    constraint peer_reflection_once unique (cpd_entry_id, peer_id),
    constraint peer_reflection_given_says_something check (given_on is null or words <> '')
);
create index peer_reflection_peer on peer_reflection (peer_id);
comment on table peer_reflection is 'That the owner of a piece asked a colleague for a peer reflection on it, and what that colleague wrote. The colleague reads this one piece, until the owner takes that back; what they gave stays with the owner. Kept as long as the piece; a subject access export shows it to its owner, and its words to the colleague who wrote them.';
comment on column peer_reflection.peer_reflection_id is 'Key.';
comment on column peer_reflection.cpd_entry_id is 'The piece.';
comment on column peer_reflection.peer_id is 'The colleague.';
comment on column peer_reflection.asked_on is 'Day, in England.';
comment on column peer_reflection.ask is 'What the owner would like to hear about; may be empty.';
comment on column peer_reflection.words is 'The reflection; a draft until it is given.';
comment on column peer_reflection.given_on is 'When it was given; null before. The owner reads the words only from then on.';
comment on column peer_reflection.declined_on is 'When the colleague said that they cannot; null unless they did.';
comment on column peer_reflection.closed_on is 'When the owner took it back, from when on the colleague reads nothing; null before.';
