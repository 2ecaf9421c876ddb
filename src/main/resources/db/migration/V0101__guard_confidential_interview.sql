-- What was promised with an interview holds against the screen, the services and SQL alike.
create function confidential_is_draft(id bigint) returns boolean language sql stable as
$$ select exists (select from confidential_interview where interview_id = id and status = 'DRAFT') $$;

create function confidential_is_over(id bigint) returns boolean language sql stable as
$$ select exists (select from confidential_interview
                   where interview_id = id
                     and (status = 'DRAFT' or kept_until <= (now() at time zone 'Europe/London')::date)) $$;

create function confidential_interview_of(request bigint) returns bigint language sql stable as
$$ select interview_id from confidential_request where request_id = request $$;

create function confidential_interview_guard() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.status <> 'DRAFT' then
            raise exception 'A confidential interview begins as a draft';
        end if;
        return new;
    end if;
    if tg_op = 'DELETE' then
        if not confidential_is_over(old.interview_id) then
            raise exception 'A confidential interview is kept as long as was promised';
        end if;
        return old;
    end if;
    if old.status = 'DRAFT' and new.status = 'SENT' then
        perform confidential_can_be_sent(new.interview_id);
        return new;
    end if;
    if old.status = 'SENT'
            and ((to_jsonb(new) - 'told') is distinct from (to_jsonb(old) - 'told') or old.told and not new.told) then
        raise exception 'What was promised with a confidential interview cannot change once it is sent';
    end if;
    return new;
end $$;

create function confidential_can_be_sent(id bigint) returns void language plpgsql as $$
begin
    if (select count(*) not between 1 and 5 from confidential_reader where interview_id = id) then
        raise exception 'A confidential interview has one to five readers';
    end if;
    if not exists (select from confidential_request where interview_id = id) then
        raise exception 'A confidential interview asks somebody';
    end if;
    if exists (select from confidential_reader join confidential_request using (interview_id, person_id)
                where interview_id = id) then
        raise exception 'Nobody reads an interview in which they are asked';
    end if;
end $$;
create trigger confidential_interview_guard before insert or update or delete on confidential_interview
    for each row execute function confidential_interview_guard();

create function confidential_reader_guard() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and confidential_is_draft(new.interview_id)
            or tg_op = 'DELETE' and confidential_is_over(old.interview_id) then
        return coalesce(new, old);
    end if;
    raise exception 'The readers of a confidential interview are fixed once it is sent';
end $$;
create trigger confidential_reader_guard before insert or update or delete on confidential_reader
    for each row execute function confidential_reader_guard();

create function confidential_request_guard() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and confidential_is_draft(new.interview_id)
            or tg_op = 'DELETE' and confidential_is_over(old.interview_id)
            or tg_op = 'UPDATE' and (to_jsonb(new) - 'declined') = (to_jsonb(old) - 'declined') then
        return coalesce(new, old);
    end if;
    raise exception 'Who is asked in a confidential interview is fixed once it is sent';
end $$;
create trigger confidential_request_guard before insert or update or delete on confidential_request
    for each row execute function confidential_request_guard();

create function confidential_answer_guard() returns trigger language plpgsql as $$
begin
    if confidential_is_draft(confidential_interview_of(new.request_id))
            or tg_op = 'UPDATE' and new.request_id <> old.request_id then
        raise exception 'An answer is given to what was sent, and stays with the person who gave it';
    end if;
    return new;
end $$;
create trigger confidential_answer_guard before insert or update on confidential_answer
    for each row execute function confidential_answer_guard();

create function confidential_reading_guard() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and exists (
                select from confidential_request join confidential_answer using (request_id)
                       join confidential_reader reader using (interview_id)
                 where request_id = new.request_id and reader.person_id = new.reader_id)
            or tg_op = 'DELETE' and confidential_is_over(confidential_interview_of(old.request_id)) then
        return coalesce(new, old);
    end if;
    raise exception 'The log of who read a confidential answer is kept, and only its readers stand in it';
end $$;
create trigger confidential_reading_guard before insert or update or delete on confidential_reading
    for each row execute function confidential_reading_guard();

create function confidential_keep_all() returns trigger language plpgsql as $$
begin
    raise exception 'Confidential interviews are deleted one by one, when their time is over';
end $$;
create trigger confidential_interview_keep before truncate on confidential_interview
    for each statement execute function confidential_keep_all();
create trigger confidential_reader_keep before truncate on confidential_reader
    for each statement execute function confidential_keep_all();
create trigger confidential_request_keep before truncate on confidential_request
    for each statement execute function confidential_keep_all();
create trigger confidential_answer_keep before truncate on confidential_answer
    for each statement execute function confidential_keep_all();
create trigger confidential_reading_keep before truncate on confidential_reading
    for each statement execute function confidential_keep_all();
