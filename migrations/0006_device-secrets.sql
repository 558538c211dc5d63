DELETE FROM device WHERE hash IN (SELECT hash FROM device GROUP BY hash HAVING count(*) > 1);--> statement-breakpoint
DROP INDEX `device_by_user_and_hash`;--> statement-breakpoint
CREATE UNIQUE INDEX `device_by_hash` ON `device` (`hash`);--> statement-breakpoint
CREATE INDEX `device_by_user` ON `device` (`user_id`);