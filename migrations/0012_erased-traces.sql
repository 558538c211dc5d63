CREATE INDEX `outbox_to_nobody` ON `outbox` (`created`) WHERE "outbox"."user_id" IS NULL;--> statement-breakpoint
CREATE INDEX `outbox_by_recipient` ON `outbox` (lower("recipient"));