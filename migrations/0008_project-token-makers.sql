ALTER TABLE `project_token` ADD `creator_id` integer REFERENCES user(id);--> statement-breakpoint
ALTER TABLE `project_token` ADD `application_id` integer;--> statement-breakpoint
ALTER TABLE `project_token` ADD `application_name` text;--> statement-breakpoint
ALTER TABLE `project_token` ADD `last_used` integer;--> statement-breakpoint
CREATE INDEX `project_token_by_expiry` ON `project_token` (`expires`);--> statement-breakpoint
UPDATE project_token SET creator_id = (SELECT max(l.user_id) FROM security_log l WHERE l.project_id = project_token.project_id AND l.kind = 'project-token.created' AND l.time = project_token.created HAVING count(DISTINCT l.user_id) = 1);
