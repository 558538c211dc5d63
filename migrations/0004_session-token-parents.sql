ALTER TABLE `management_token` ADD `parent_token_id` integer;--> statement-breakpoint
ALTER TABLE `management_token` ADD `parent_session_id` integer;--> statement-breakpoint
CREATE INDEX `management_token_by_parent` ON `management_token` (`parent_token_id`) WHERE "management_token"."parent_token_id" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `management_token_by_parent_session` ON `management_token` (`parent_session_id`) WHERE "management_token"."parent_session_id" IS NOT NULL;--> statement-breakpoint
CREATE TRIGGER session_tokens_go_with_token AFTER DELETE ON management_token BEGIN DELETE FROM management_token WHERE parent_token_id = OLD.id; END;--> statement-breakpoint
CREATE TRIGGER session_tokens_go_with_session AFTER DELETE ON session BEGIN DELETE FROM management_token WHERE parent_session_id = OLD.id; END;
