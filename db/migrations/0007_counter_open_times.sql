-- An export asks for each of its dates which stretches reach into it: those that begin before the date ends, but no
-- longer before it begins than the longest stretch there is (second index) lasts.
CREATE INDEX counter_open_from ON counter_open (from_at, to_at);
CREATE INDEX counter_open_length ON counter_open (to_at - from_at);
