-- Nothing was ever stored in it.
drop table course_picture;
create table course_picture (
    course_id  bigint not null primary key references course on delete cascade,
    picture_id uuid   not null constraint course_picture_once unique,
    words      text   not null constraint course_picture_words_length check (length(words) <= 300),
    media_type text   not null constraint course_picture_type_known check (media_type in ('image/png', 'image/jpeg')),
    width      int    not null constraint course_picture_width check (width between 1 and 1600),
    height     int    not null constraint course_picture_height check (height between 1 and 1600),
    content    bytea  not null constraint course_picture_size check (octet_length(content) between 1 and 2097152)
);
-- It is compressed already.
alter table course_picture alter column content set storage external;
comment on table course_picture is 'The picture on the card and the page of a course. What is replaced or taken away is deleted at once, because a picture may show people. Kept as long as the course; it names nobody, and a subject access export shows none.';
comment on column course_picture.course_id is 'The course.';
comment on column course_picture.picture_id is 'Random part of its address; another picture has another address.';
comment on column course_picture.words is 'What is to be seen, for those who do not see it; empty where it is decoration and shows nothing that the course does not say.';
comment on column course_picture.media_type is 'What the content is: image/png or image/jpeg.';
comment on column course_picture.width is 'In pixels.';
comment on column course_picture.height is 'In pixels.';
comment on column course_picture.content is 'Drawn anew from what was sent, so it holds no place, time, camera, name or script.';
