create table commitment_picture (
    commitment_id bigint not null primary key references commitment,
    picture_id    uuid   not null constraint commitment_picture_once unique,
    words         text   not null constraint commitment_picture_has_words
        check (btrim(words) <> '' and length(words) <= 300),
    media_type    text   not null constraint commitment_picture_known check (media_type in ('image/png', 'image/jpeg')),
    width         int    not null constraint commitment_picture_width check (width between 1 and 1600),
    height        int    not null constraint commitment_picture_height check (height between 1 and 1600),
    content       bytea  not null constraint commitment_picture_size check (octet_length(content) between 1 and 4194304)
);
-- It is compressed already.
alter table commitment_picture alter column content set storage external;
comment on table commitment_picture is 'A picture of what came of a commitment, for those to see who read it. One for each; what is replaced or taken away is deleted at once, because a picture may show people. Kept as long as the commitment; a subject access export shows those of the commitments whose owner the person is.';
comment on column commitment_picture.commitment_id is 'The commitment.';
comment on column commitment_picture.picture_id is 'Random part of its address; another picture has another address.';
comment on column commitment_picture.words is 'What is to be seen, for those who do not see it.';
comment on column commitment_picture.media_type is 'What the content is: image/png or image/jpeg.';
comment on column commitment_picture.width is 'In pixels.';
comment on column commitment_picture.height is 'In pixels.';
comment on column commitment_picture.content is 'Drawn anew from what was sent, so it holds no place, time, camera, name or script.';
