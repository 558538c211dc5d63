ALTER TABLE `notification` ADD `actor_id` integer;--> statement-breakpoint
ALTER TABLE `notification` ADD `about` text;--> statement-breakpoint
CREATE INDEX `notification_by_actor` ON `notification` (`actor_id`) WHERE "notification"."actor_id" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `notification_by_unit` ON `notification` (`about`) WHERE "notification"."about" IS NOT NULL;--> statement-breakpoint
ALTER TABLE `outbox` ADD `actor` text;--> statement-breakpoint
ALTER TABLE `outbox` ADD `about` text;--> statement-breakpoint
ALTER TABLE `outbox` ADD `counted` integer;--> statement-breakpoint
CREATE INDEX `outbox_by_actor` ON `outbox` (`actor`,`counted`) WHERE "outbox"."actor" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `outbox_by_unit` ON `outbox` (`about`) WHERE "outbox"."about" IS NOT NULL;--> statement-breakpoint
CREATE TRIGGER outbox_refuses BEFORE INSERT ON outbox WHEN NEW.counted < 0 BEGIN SELECT RAISE(ABORT, 'too-many-mails'); END;
