CREATE TABLE `removed_factor` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`kind` text NOT NULL,
	`factor` text NOT NULL,
	`added` integer NOT NULL,
	`removed` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "removed_factor_kind" CHECK("removed_factor"."kind" IN ('passkey', 'security-key', 'totp', 'recovery-code')),
	CONSTRAINT "removed_factor_is_json" CHECK(json_valid("removed_factor"."factor"))
) STRICT;
--> statement-breakpoint
CREATE INDEX `removed_factor_by_user` ON `removed_factor` (`user_id`,`removed`);--> statement-breakpoint
CREATE INDEX `removed_factor_by_removal` ON `removed_factor` (`removed`);--> statement-breakpoint
ALTER TABLE `one_time_link` ADD `superseded` integer;