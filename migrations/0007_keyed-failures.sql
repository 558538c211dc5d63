-- Subjects were hashes without a key, by which addresses could be tried. The counts begin anew.
DELETE FROM failure;
