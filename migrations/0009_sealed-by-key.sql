CREATE TABLE `security_log_chain` (
	`kind` text NOT NULL,
	`owner_id` integer NOT NULL,
	`sequence` integer NOT NULL,
	`hash` text NOT NULL,
	`seal` text NOT NULL,
	`kept_sequence` integer DEFAULT 0 NOT NULL,
	`kept` integer NOT NULL,
	PRIMARY KEY(`kind`, `owner_id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `security_log_chain_to_keep` ON `security_log_chain` (`kept`) WHERE "security_log_chain"."kept_sequence" < "security_log_chain"."sequence";--> statement-breakpoint
CREATE TABLE `__new_security_log` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer,
	`actor_id` integer,
	`application_token_id` integer,
	`maintainer_id` integer,
	`organization_id` integer,
	`project_id` integer,
	`kind` text NOT NULL,
	`time` integer NOT NULL,
	`network` text NOT NULL,
	`browser` text NOT NULL,
	`system` text NOT NULL,
	`data` text NOT NULL,
	`personal_hash` text,
	`platform_sequence` integer,
	`sequence` integer,
	`maintainer_sequence` integer,
	`organization_sequence` integer,
	`project_sequence` integer,
	`previous_hash` text,
	`hash` text,
	`erased` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_security_log` (`id`, `user_id`, `actor_id`, `maintainer_id`, `organization_id`, `project_id`, `kind`, `time`, `network`, `browser`, `system`, `data`, `erased`) SELECT `id`, `user_id`, `actor_id`, `maintainer_id`, `organization_id`, `project_id`, `kind`, `time`, `network`, `browser`, `system`, `data`, `erased` FROM `security_log`;--> statement-breakpoint
DROP TABLE `security_log`;--> statement-breakpoint
ALTER TABLE `__new_security_log` RENAME TO `security_log`;--> statement-breakpoint
CREATE INDEX `security_log_by_user` ON `security_log` (`user_id`,`id`);--> statement-breakpoint
CREATE INDEX `security_log_by_actor` ON `security_log` (`actor_id`) WHERE "security_log"."actor_id" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `security_log_by_maintainer` ON `security_log` (`maintainer_id`,`id`) WHERE "security_log"."maintainer_id" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `security_log_by_organization` ON `security_log` (`organization_id`,`id`) WHERE "security_log"."organization_id" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `security_log_by_project` ON `security_log` (`project_id`,`id`) WHERE "security_log"."project_id" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `security_log_sign_ins` ON `security_log` (`user_id`,`time`) WHERE "security_log"."kind" IN ('session.started', 'sign-in.failed');--> statement-breakpoint
CREATE UNIQUE INDEX `security_log_by_sequence` ON `security_log` (`user_id`,`sequence`);--> statement-breakpoint
CREATE UNIQUE INDEX `security_log_by_platform_sequence` ON `security_log` (`platform_sequence`);--> statement-breakpoint
CREATE INDEX `security_log_unsealed` ON `security_log` (`id`) WHERE "security_log"."platform_sequence" IS NULL;--> statement-breakpoint
CREATE TRIGGER security_log_stays BEFORE DELETE ON security_log BEGIN SELECT RAISE(ABORT, 'security-log-is-append-only'); END;--> statement-breakpoint
CREATE TRIGGER security_log_stays_as_it_is BEFORE UPDATE ON security_log WHEN NOT (
	NEW.id IS OLD.id AND NEW.user_id IS OLD.user_id AND NEW.actor_id IS OLD.actor_id AND NEW.application_token_id IS OLD.application_token_id AND NEW.maintainer_id IS OLD.maintainer_id AND NEW.organization_id IS OLD.organization_id AND NEW.project_id IS OLD.project_id AND NEW.kind IS OLD.kind AND NEW.time IS OLD.time AND (
		(NEW.network IS OLD.network AND NEW.browser IS OLD.browser AND NEW.system IS OLD.system AND NEW.data IS OLD.data AND NEW.erased IS OLD.erased AND OLD.platform_sequence IS NULL)
		OR (NEW.personal_hash IS OLD.personal_hash AND NEW.platform_sequence IS OLD.platform_sequence AND NEW.sequence IS OLD.sequence AND NEW.maintainer_sequence IS OLD.maintainer_sequence AND NEW.organization_sequence IS OLD.organization_sequence AND NEW.project_sequence IS OLD.project_sequence AND NEW.previous_hash IS OLD.previous_hash AND NEW.hash IS OLD.hash AND NEW.erased IS NOT NULL AND NEW.network = '' AND NEW.browser = '' AND NEW.system = '' AND NEW.data IN ('{}', OLD.data))
		OR (NEW.network IS OLD.network AND NEW.browser IS OLD.browser AND NEW.system IS OLD.system AND NEW.personal_hash IS OLD.personal_hash AND NEW.platform_sequence IS OLD.platform_sequence AND NEW.sequence IS OLD.sequence AND NEW.maintainer_sequence IS OLD.maintainer_sequence AND NEW.organization_sequence IS OLD.organization_sequence AND NEW.project_sequence IS OLD.project_sequence AND NEW.previous_hash IS OLD.previous_hash AND NEW.hash IS OLD.hash AND NEW.erased IS OLD.erased AND OLD.platform_sequence IS NULL AND OLD.kind = 'sign-in.failed')
	)
) BEGIN SELECT RAISE(ABORT, 'security-log-is-append-only'); END;
