CREATE TABLE `device` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`hash` text NOT NULL,
	`created` integer NOT NULL,
	`last_used` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `device_by_user_and_hash` ON `device` (`user_id`,`hash`);--> statement-breakpoint
CREATE INDEX `device_by_last_use` ON `device` (`last_used`);--> statement-breakpoint
CREATE TABLE `email_change` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`old_email` text NOT NULL,
	`new_email` text NOT NULL,
	`confirm_ref` text NOT NULL,
	`undo_ref` text,
	`created` integer NOT NULL,
	`expires` integer NOT NULL,
	`confirmed` integer,
	`ended` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `email_change_pending` ON `email_change` (`user_id`) WHERE "email_change"."confirmed" IS NULL AND "email_change"."ended" IS NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `email_change_by_confirm` ON `email_change` (`confirm_ref`);--> statement-breakpoint
CREATE UNIQUE INDEX `email_change_by_undo` ON `email_change` (`undo_ref`);--> statement-breakpoint
CREATE TABLE `failure` (
	`subject` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`last` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `failure_by_last` ON `failure` (`last`);--> statement-breakpoint
CREATE TABLE `one_time_link` (
	`ref` text PRIMARY KEY NOT NULL,
	`secret_hash` text NOT NULL,
	`purpose` text NOT NULL,
	`user_id` integer NOT NULL,
	`created` integer NOT NULL,
	`expires` integer NOT NULL,
	`used` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_time_link_by_secret` ON `one_time_link` (`secret_hash`);--> statement-breakpoint
CREATE INDEX `one_time_link_by_user` ON `one_time_link` (`user_id`,`purpose`);--> statement-breakpoint
CREATE INDEX `one_time_link_by_expiry` ON `one_time_link` (`expires`);--> statement-breakpoint
CREATE TABLE `password` (
	`user_id` integer PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`changed` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `session` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`hash` text NOT NULL,
	`former_hash` text,
	`former_until` integer,
	`created` integer NOT NULL,
	`last_used` integer NOT NULL,
	`expires` integer NOT NULL,
	`proved` integer NOT NULL,
	`strength` integer NOT NULL,
	`network` text NOT NULL,
	`place` text,
	`browser` text NOT NULL,
	`system` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_by_hash` ON `session` (`hash`);--> statement-breakpoint
CREATE INDEX `session_by_former_hash` ON `session` (`former_hash`) WHERE "session"."former_hash" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `session_by_user` ON `session` (`user_id`);--> statement-breakpoint
CREATE INDEX `session_by_expiry` ON `session` (`expires`);--> statement-breakpoint
CREATE TABLE `user` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`email` text NOT NULL,
	`email_key` text,
	`name` text DEFAULT '' NOT NULL,
	`is_activated` integer DEFAULT false NOT NULL,
	`is_disabled` integer DEFAULT false NOT NULL,
	`is_super_admin` integer DEFAULT false NOT NULL,
	`can_access_logs` integer DEFAULT false NOT NULL,
	`mfa_enabled` integer DEFAULT false NOT NULL,
	`language` text,
	`theme` text DEFAULT 'system' NOT NULL,
	`time_zone` text,
	`created` integer NOT NULL,
	`deleted_time` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_by_email` ON `user` (`email_key`);--> statement-breakpoint
CREATE INDEX `user_super_admins` ON `user` (`id`) WHERE "user"."is_super_admin" = 1;--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`ref` text NOT NULL,
	`kind` text NOT NULL,
	`recipient` text NOT NULL,
	`recipient_name` text,
	`language` text,
	`user_id` integer,
	`data` text NOT NULL,
	`created` integer NOT NULL,
	`next_offer` integer NOT NULL,
	`held_until` integer DEFAULT 0 NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`sent` integer,
	`dead` integer,
	`last_error` text,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_by_ref` ON `outbox` (`ref`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`next_offer`) WHERE "outbox"."sent" IS NULL AND "outbox"."dead" IS NULL;--> statement-breakpoint
CREATE INDEX `outbox_by_sent` ON `outbox` (`sent`) WHERE "outbox"."sent" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `outbox_by_dead` ON `outbox` (`dead`) WHERE "outbox"."dead" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `outbox_by_user` ON `outbox` (`user_id`) WHERE "outbox"."user_id" IS NOT NULL;--> statement-breakpoint
CREATE TABLE `refusal` (
	`reason` text NOT NULL,
	CONSTRAINT "refusal_is_empty" CHECK("refusal"."reason" = '')
);
--> statement-breakpoint
CREATE TABLE `security_log` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`actor_id` integer,
	`kind` text NOT NULL,
	`time` integer NOT NULL,
	`network` text NOT NULL,
	`browser` text NOT NULL,
	`system` text NOT NULL,
	`data` text NOT NULL,
	`sequence` integer,
	`previous_hash` text,
	`hash` text,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `security_log_by_user` ON `security_log` (`user_id`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `security_log_by_sequence` ON `security_log` (`user_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `security_log_unsealed` ON `security_log` (`id`) WHERE "security_log"."sequence" IS NULL;