CREATE TABLE `device` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`hash` text NOT NULL,
	`created` integer NOT NULL,
	`last_used` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `device_by_user_and_hash` ON `device` (`user_id`,`hash`);--> statement-breakpoint
CREATE INDEX `device_by_last_use` ON `device` (`last_used`);--> statement-breakpoint
CREATE TABLE `email_change` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`old_email` text NOT NULL,
	`old_key` text NOT NULL,
	`new_email` text NOT NULL,
	`new_key` text NOT NULL,
	`confirm_ref` text NOT NULL,
	`undo_ref` text,
	`created` integer NOT NULL,
	`expires` integer NOT NULL,
	`confirmed` integer,
	`undo_until` integer,
	`ended` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `email_change_pending` ON `email_change` (`user_id`) WHERE "email_change"."confirmed" IS NULL AND "email_change"."ended" IS NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `email_change_by_confirm` ON `email_change` (`confirm_ref`);--> statement-breakpoint
CREATE UNIQUE INDEX `email_change_by_undo` ON `email_change` (`undo_ref`);--> statement-breakpoint
CREATE INDEX `email_change_by_user` ON `email_change` (`user_id`);--> statement-breakpoint
CREATE INDEX `email_change_by_old_key` ON `email_change` (`old_key`);--> statement-breakpoint
CREATE TABLE `failure` (
	`subject` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`last` integer NOT NULL
) STRICT;
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
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `one_time_link_by_secret` ON `one_time_link` (`secret_hash`);--> statement-breakpoint
CREATE INDEX `one_time_link_by_user` ON `one_time_link` (`user_id`,`purpose`);--> statement-breakpoint
CREATE INDEX `one_time_link_by_expiry` ON `one_time_link` (`expires`);--> statement-breakpoint
CREATE TABLE `password` (
	`user_id` integer PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`pepper` text GENERATED ALWAYS AS (substr(hash, instr(hash, 'keyid=') + 6, instr(substr(hash, instr(hash, 'keyid=') + 6), '$') - 1)) VIRTUAL,
	`changed` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `password_by_pepper` ON `password` (`pepper`);--> statement-breakpoint
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
) STRICT;
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
	`webauthn_handle` text DEFAULT (lower(hex(randomblob(32)))) NOT NULL,
	`created` integer NOT NULL,
	`deletion_asked` integer,
	`deletion_due` integer,
	`deletion_cancelled` integer,
	`deleted_time` integer
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `user_by_email` ON `user` (`email_key`);--> statement-breakpoint
CREATE INDEX `user_by_deletion` ON `user` (`deletion_due`) WHERE "user"."deletion_due" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `user_disabled` ON `user` (`id`) WHERE "user"."is_disabled" = 1;--> statement-breakpoint
CREATE INDEX `user_super_admins` ON `user` (`id`) WHERE "user"."is_super_admin" = 1;--> statement-breakpoint
CREATE TABLE `clock` (
	`id` integer PRIMARY KEY NOT NULL,
	`ran` integer NOT NULL,
	`failed` text NOT NULL,
	CONSTRAINT "clock_is_one" CHECK("clock"."id" = 1)
) STRICT;
--> statement-breakpoint
CREATE TABLE `mfa_reset` (
	`user_id` integer PRIMARY KEY NOT NULL,
	`requester_id` integer NOT NULL,
	`requested` integer NOT NULL,
	`due` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`requester_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `mfa_reset_by_due` ON `mfa_reset` (`due`);--> statement-breakpoint
CREATE TABLE `pending_sign_in` (
	`hash` text PRIMARY KEY NOT NULL,
	`user_id` integer NOT NULL,
	`password_changed` integer NOT NULL,
	`created` integer NOT NULL,
	`expires` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `pending_sign_in_by_user` ON `pending_sign_in` (`user_id`);--> statement-breakpoint
CREATE INDEX `pending_sign_in_by_expiry` ON `pending_sign_in` (`expires`);--> statement-breakpoint
CREATE TABLE `recovery_code` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`hash` text NOT NULL,
	`created` integer NOT NULL,
	`used` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `recovery_code_by_user` ON `recovery_code` (`user_id`,`hash`);--> statement-breakpoint
CREATE TABLE `totp` (
	`user_id` integer PRIMARY KEY NOT NULL,
	`secret` text NOT NULL,
	`last_step` integer NOT NULL,
	`added` integer NOT NULL,
	`last_used` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `totp_setup` (
	`user_id` integer PRIMARY KEY NOT NULL,
	`secret` text NOT NULL,
	`created` integer NOT NULL,
	`expires` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `totp_setup_by_expiry` ON `totp_setup` (`expires`);--> statement-breakpoint
CREATE TABLE `feature` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`title` text NOT NULL,
	`description` text NOT NULL,
	`can_be_manage_by_admin` integer DEFAULT false NOT NULL,
	`can_be_managed_via_api` integer DEFAULT true NOT NULL,
	`created` integer NOT NULL,
	CONSTRAINT "feature_type" CHECK("feature"."type" IN ('admin', 'project', 'global'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `feature_by_name` ON `feature` (`name`);--> statement-breakpoint
CREATE TABLE `project_feature` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`project_id` integer NOT NULL,
	`feature_id` integer NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`feature_id`) REFERENCES `feature`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `project_feature_once` ON `project_feature` (`project_id`,`feature_id`);--> statement-breakpoint
CREATE INDEX `project_feature_by_feature` ON `project_feature` (`feature_id`);--> statement-breakpoint
CREATE TABLE `project_template` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`expiration_days` integer,
	`billed_monthly_price` integer,
	`has_try_mode_on` integer DEFAULT false NOT NULL,
	`default_backend` text DEFAULT 'snowflake' NOT NULL,
	`is_hidden` integer DEFAULT false NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `template_feature` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`template_id` text NOT NULL,
	`feature_id` integer NOT NULL,
	FOREIGN KEY (`template_id`) REFERENCES `project_template`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`feature_id`) REFERENCES `feature`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `template_feature_once` ON `template_feature` (`template_id`,`feature_id`);--> statement-breakpoint
CREATE INDEX `template_feature_by_feature` ON `template_feature` (`feature_id`);--> statement-breakpoint
CREATE TABLE `template_limit` (
	`template_id` text NOT NULL,
	`name` text NOT NULL,
	`value` integer NOT NULL,
	PRIMARY KEY(`template_id`, `name`),
	FOREIGN KEY (`template_id`) REFERENCES `project_template`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `user_feature` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`feature_id` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`feature_id`) REFERENCES `feature`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `user_feature_once` ON `user_feature` (`user_id`,`feature_id`);--> statement-breakpoint
CREATE INDEX `user_feature_by_feature` ON `user_feature` (`feature_id`);--> statement-breakpoint
CREATE TABLE `idempotency_key` (
	`credential` text NOT NULL,
	`key` text NOT NULL,
	`operation` text NOT NULL,
	`body_hash` text NOT NULL,
	`made_id` integer,
	`created` integer NOT NULL,
	PRIMARY KEY(`credential`, `key`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `idempotency_key_by_created` ON `idempotency_key` (`created`);--> statement-breakpoint
CREATE TABLE `join_request` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`project_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`created` integer NOT NULL,
	`expires` integer,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `join_request_one_a_person` ON `join_request` (`project_id`,`user_id`);--> statement-breakpoint
CREATE INDEX `join_request_by_user` ON `join_request` (`user_id`);--> statement-breakpoint
CREATE INDEX `join_request_by_expiry` ON `join_request` (`expires`) WHERE "join_request"."expires" IS NOT NULL;--> statement-breakpoint
CREATE TABLE `maintainer_invitation` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`maintainer_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	`creator_id` integer NOT NULL,
	`created` integer NOT NULL,
	FOREIGN KEY (`maintainer_id`) REFERENCES `maintainer`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`creator_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `maintainer_invitation_one_a_person` ON `maintainer_invitation` (`maintainer_id`,`user_id`);--> statement-breakpoint
CREATE INDEX `maintainer_invitation_by_user` ON `maintainer_invitation` (`user_id`);--> statement-breakpoint
CREATE INDEX `maintainer_invitation_by_creator` ON `maintainer_invitation` (`creator_id`);--> statement-breakpoint
CREATE TABLE `organization_invitation` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`organization_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	`creator_id` integer NOT NULL,
	`created` integer NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`creator_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `organization_invitation_one_a_person` ON `organization_invitation` (`organization_id`,`user_id`);--> statement-breakpoint
CREATE INDEX `organization_invitation_by_user` ON `organization_invitation` (`user_id`);--> statement-breakpoint
CREATE INDEX `organization_invitation_by_creator` ON `organization_invitation` (`creator_id`);--> statement-breakpoint
CREATE TABLE `project_invitation` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`project_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	`creator_id` integer NOT NULL,
	`role` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`created` integer NOT NULL,
	`expires` integer,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`creator_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `project_invitation_one_a_person` ON `project_invitation` (`project_id`,`user_id`);--> statement-breakpoint
CREATE INDEX `project_invitation_by_user` ON `project_invitation` (`user_id`);--> statement-breakpoint
CREATE INDEX `project_invitation_by_creator` ON `project_invitation` (`creator_id`);--> statement-breakpoint
CREATE INDEX `project_invitation_by_expiry` ON `project_invitation` (`expires`) WHERE "project_invitation"."expires" IS NOT NULL;--> statement-breakpoint
CREATE TABLE `maintainer_member` (
	`maintainer_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	`created` integer NOT NULL,
	`invitor_id` integer,
	PRIMARY KEY(`maintainer_id`, `user_id`),
	FOREIGN KEY (`maintainer_id`) REFERENCES `maintainer`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`invitor_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `maintainer_member_by_user` ON `maintainer_member` (`user_id`);--> statement-breakpoint
CREATE INDEX `maintainer_member_by_invitor` ON `maintainer_member` (`invitor_id`) WHERE "maintainer_member"."invitor_id" IS NOT NULL;--> statement-breakpoint
CREATE TABLE `organization_member` (
	`organization_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	`created` integer NOT NULL,
	`invitor_id` integer,
	PRIMARY KEY(`organization_id`, `user_id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`invitor_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `organization_member_by_user` ON `organization_member` (`user_id`);--> statement-breakpoint
CREATE INDEX `organization_member_by_invitor` ON `organization_member` (`invitor_id`) WHERE "organization_member"."invitor_id" IS NOT NULL;--> statement-breakpoint
CREATE TABLE `project_member` (
	`project_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	`role` text NOT NULL,
	`created` integer NOT NULL,
	`expires` integer,
	`reason` text DEFAULT '' NOT NULL,
	`invitor_id` integer,
	`approver_id` integer,
	PRIMARY KEY(`project_id`, `user_id`),
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`invitor_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approver_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "project_member_role" CHECK("project_member"."role" IN ('share', 'admin', 'guest', 'readOnly', 'developer', 'reviewer', 'productionManager'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `project_member_by_user` ON `project_member` (`user_id`);--> statement-breakpoint
CREATE INDEX `project_member_by_expiry` ON `project_member` (`expires`) WHERE "project_member"."expires" IS NOT NULL;--> statement-breakpoint
CREATE TABLE `reviewer` (
	`project_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	PRIMARY KEY(`project_id`, `user_id`),
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `reviewer_by_user` ON `reviewer` (`user_id`);--> statement-breakpoint
CREATE TABLE `maintainer_metadata` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`maintainer_id` integer NOT NULL,
	`provider` text NOT NULL,
	`key` text NOT NULL,
	`value` text NOT NULL,
	`timestamp` integer NOT NULL,
	FOREIGN KEY (`maintainer_id`) REFERENCES `maintainer`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "maintainer_metadata_provider" CHECK("maintainer_metadata"."provider" IN ('user', 'system', 'maintainer'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `maintainer_metadata_one_a_key` ON `maintainer_metadata` (`maintainer_id`,`key`,`provider`);--> statement-breakpoint
CREATE TABLE `organization_metadata` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`organization_id` integer NOT NULL,
	`provider` text NOT NULL,
	`key` text NOT NULL,
	`value` text NOT NULL,
	`timestamp` integer NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "organization_metadata_provider" CHECK("organization_metadata"."provider" IN ('user', 'system', 'maintainer'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `organization_metadata_one_a_key` ON `organization_metadata` (`organization_id`,`key`,`provider`);--> statement-breakpoint
CREATE TABLE `project_metadata` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`project_id` integer NOT NULL,
	`provider` text NOT NULL,
	`key` text NOT NULL,
	`value` text NOT NULL,
	`timestamp` integer NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "project_metadata_provider" CHECK("project_metadata"."provider" IN ('user', 'system', 'maintainer'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `project_metadata_one_a_key` ON `project_metadata` (`project_id`,`key`,`provider`);--> statement-breakpoint
CREATE TABLE `user_metadata` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`provider` text NOT NULL,
	`key` text NOT NULL,
	`value` text NOT NULL,
	`timestamp` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "user_metadata_provider" CHECK("user_metadata"."provider" IN ('user', 'system', 'maintainer'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `user_metadata_one_a_key` ON `user_metadata` (`user_id`,`key`,`provider`);--> statement-breakpoint
CREATE TABLE `announcement` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`link` text,
	`starts` integer NOT NULL,
	`ends` integer NOT NULL,
	`audience` text,
	`creator_id` integer NOT NULL,
	`created` integer NOT NULL,
	FOREIGN KEY (`creator_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "announcement_audience" CHECK("announcement"."audience" IS NULL OR json_valid("announcement"."audience"))
) STRICT;
--> statement-breakpoint
CREATE INDEX `announcement_by_end` ON `announcement` (`ends`);--> statement-breakpoint
CREATE TABLE `announcement_read` (
	`announcement_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	`read` integer NOT NULL,
	PRIMARY KEY(`announcement_id`, `user_id`),
	FOREIGN KEY (`announcement_id`) REFERENCES `announcement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `announcement_read_by_user` ON `announcement_read` (`user_id`);--> statement-breakpoint
CREATE TABLE `notification` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`kind` text NOT NULL,
	`data` text NOT NULL,
	`created` integer NOT NULL,
	`read` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "notification_data" CHECK(json_valid("notification"."data"))
) STRICT;
--> statement-breakpoint
CREATE INDEX `notification_by_user` ON `notification` (`user_id`,`created`);--> statement-breakpoint
CREATE INDEX `notification_unread` ON `notification` (`user_id`,`created`) WHERE "notification"."read" IS NULL;--> statement-breakpoint
CREATE INDEX `notification_by_age` ON `notification` (`created`);--> statement-breakpoint
CREATE TABLE `notification_preference` (
	`user_id` integer NOT NULL,
	`topic` text NOT NULL,
	`bell` integer NOT NULL,
	`mail` integer NOT NULL,
	PRIMARY KEY(`user_id`, `topic`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
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
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_by_ref` ON `outbox` (`ref`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`next_offer`) WHERE "outbox"."sent" IS NULL AND "outbox"."dead" IS NULL;--> statement-breakpoint
CREATE INDEX `outbox_unsent` ON `outbox` (("attempts" > 0)) WHERE "outbox"."sent" IS NULL AND "outbox"."dead" IS NULL;--> statement-breakpoint
CREATE INDEX `outbox_by_sent` ON `outbox` (`sent`) WHERE "outbox"."sent" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `outbox_by_dead` ON `outbox` (`dead`) WHERE "outbox"."dead" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `outbox_by_user` ON `outbox` (`user_id`) WHERE "outbox"."user_id" IS NOT NULL;--> statement-breakpoint
CREATE TABLE `credit_entry` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`project_id` integer NOT NULL,
	`amount` integer NOT NULL,
	`description` text NOT NULL,
	`created` integer NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `credit_entry_by_project` ON `credit_entry` (`project_id`);--> statement-breakpoint
CREATE TABLE `project_limit` (
	`project_id` integer NOT NULL,
	`name` text NOT NULL,
	`value` integer NOT NULL,
	`told` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`project_id`, `name`),
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `project_metric` (
	`project_id` integer NOT NULL,
	`name` text NOT NULL,
	`value` integer NOT NULL,
	PRIMARY KEY(`project_id`, `name`),
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `promo_code` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`code` text NOT NULL,
	`maintainer_id` integer NOT NULL,
	`organization_id` integer NOT NULL,
	`template_id` text NOT NULL,
	`created` integer NOT NULL,
	`expires` integer NOT NULL,
	`used_by` integer,
	`used_at` integer,
	`project_id` integer,
	FOREIGN KEY (`maintainer_id`) REFERENCES `maintainer`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`template_id`) REFERENCES `project_template`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`used_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "promo_code_is_used_or_not" CHECK(("promo_code"."used_by" IS NULL) = ("promo_code"."used_at" IS NULL))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `promo_code_by_code` ON `promo_code` (`code`);--> statement-breakpoint
CREATE INDEX `promo_code_by_maintainer` ON `promo_code` (`maintainer_id`);--> statement-breakpoint
CREATE INDEX `promo_code_by_user` ON `promo_code` (`used_by`) WHERE "promo_code"."used_by" IS NOT NULL;--> statement-breakpoint
CREATE TABLE `refusal` (
	`reason` text NOT NULL,
	CONSTRAINT "refusal_is_empty" CHECK("refusal"."reason" = '')
) STRICT;
--> statement-breakpoint
CREATE TABLE `security_log` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`actor_id` integer,
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
	`sequence` integer,
	`previous_hash` text,
	`hash` text,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `security_log_by_user` ON `security_log` (`user_id`,`id`);--> statement-breakpoint
CREATE INDEX `security_log_by_maintainer` ON `security_log` (`maintainer_id`,`id`) WHERE "security_log"."maintainer_id" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `security_log_by_organization` ON `security_log` (`organization_id`,`id`) WHERE "security_log"."organization_id" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `security_log_by_project` ON `security_log` (`project_id`,`id`) WHERE "security_log"."project_id" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `security_log_sign_ins` ON `security_log` (`user_id`,`time`) WHERE "security_log"."kind" IN ('session.started', 'sign-in.failed');--> statement-breakpoint
CREATE UNIQUE INDEX `security_log_by_sequence` ON `security_log` (`user_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `security_log_unsealed` ON `security_log` (`id`) WHERE "security_log"."sequence" IS NULL;--> statement-breakpoint
CREATE TABLE `management_token` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`hash` text NOT NULL,
	`user_id` integer,
	`creator_id` integer NOT NULL,
	`description` text NOT NULL,
	`scopes` text DEFAULT '[]' NOT NULL,
	`restrictions` text DEFAULT '[]' NOT NULL,
	`ip_ranges` text DEFAULT '[]' NOT NULL,
	`is_disabled` integer DEFAULT false NOT NULL,
	`created` integer NOT NULL,
	`expires` integer,
	`last_used` integer,
	`last_network` text,
	`used_scopes` text DEFAULT '[]' NOT NULL,
	`told_days_ahead` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`creator_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "management_token_kind" CHECK("management_token"."kind" IN ('admin', 'session', 'super', 'personal')),
	CONSTRAINT "management_token_has_a_person" CHECK(("management_token"."kind" = 'super') = ("management_token"."user_id" IS NULL)),
	CONSTRAINT "management_token_expires" CHECK("management_token"."kind" = 'super' OR "management_token"."expires" IS NOT NULL),
	CONSTRAINT "management_token_lists" CHECK(json_valid("management_token"."scopes") AND json_valid("management_token"."restrictions") AND json_valid("management_token"."ip_ranges") AND json_valid("management_token"."used_scopes"))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `management_token_by_hash` ON `management_token` (`hash`);--> statement-breakpoint
CREATE INDEX `management_token_by_user` ON `management_token` (`user_id`);--> statement-breakpoint
CREATE INDEX `management_token_by_expiry` ON `management_token` (`expires`);--> statement-breakpoint
CREATE TABLE `project_token` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`project_id` integer NOT NULL,
	`hash` text NOT NULL,
	`description` text NOT NULL,
	`created` integer NOT NULL,
	`expires` integer,
	`is_disabled` integer DEFAULT false NOT NULL,
	`can_manage_buckets` integer DEFAULT false NOT NULL,
	`can_manage_tokens` integer DEFAULT false NOT NULL,
	`can_read_all_file_uploads` integer DEFAULT false NOT NULL,
	`can_purge_trash` integer DEFAULT false NOT NULL,
	`bucket_permissions` text DEFAULT '{}' NOT NULL,
	`component_access` text DEFAULT '[]' NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "project_token_lists" CHECK(json_valid("project_token"."bucket_permissions") AND json_valid("project_token"."component_access"))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `project_token_by_hash` ON `project_token` (`hash`);--> statement-breakpoint
CREATE INDEX `project_token_by_project` ON `project_token` (`project_id`);--> statement-breakpoint
CREATE TABLE `maintainer` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`created` integer NOT NULL,
	`default_connection_mysql_id` integer,
	`default_connection_redshift_id` integer,
	`default_connection_snowflake_id` integer,
	`default_connection_synapse_id` integer,
	`default_connection_exasol_id` integer,
	`default_connection_teradata_id` integer,
	`default_connection_bigquery_id` integer,
	`default_file_storage_id` integer,
	`zendesk_url` text,
	`deleted_time` integer
) STRICT;
--> statement-breakpoint
CREATE TABLE `organization` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`maintainer_id` integer NOT NULL,
	`name` text NOT NULL,
	`created` integer NOT NULL,
	`allow_auto_join` integer DEFAULT true NOT NULL,
	`mfa_required` integer DEFAULT false NOT NULL,
	`crm_id` text DEFAULT '' NOT NULL,
	`activity_center_project_id` integer,
	`deleted_time` integer,
	FOREIGN KEY (`maintainer_id`) REFERENCES `maintainer`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`activity_center_project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `organization_by_maintainer` ON `organization` (`maintainer_id`) WHERE "organization"."deleted_time" IS NULL;--> statement-breakpoint
CREATE INDEX `organization_by_activity_center` ON `organization` (`activity_center_project_id`) WHERE "organization"."activity_center_project_id" IS NOT NULL;--> statement-breakpoint
CREATE TABLE `project` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`organization_id` integer NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`created` integer NOT NULL,
	`expires` integer,
	`default_backend` text NOT NULL,
	`has_try_mode_on` integer DEFAULT false NOT NULL,
	`is_disabled` integer DEFAULT false NOT NULL,
	`disable_reason` text DEFAULT '' NOT NULL,
	`estimated_end_time` integer,
	`billed_monthly_price` integer,
	`data_retention_time_in_days` integer DEFAULT 7 NOT NULL,
	`timezone` text,
	`purchased_credits` integer DEFAULT 0 NOT NULL,
	`expiry_told` integer,
	`deleted_time` integer,
	`purged_time` integer,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "project_is_deleted_before_purged" CHECK("project"."purged_time" IS NULL OR "project"."deleted_time" IS NOT NULL)
) STRICT;
--> statement-breakpoint
CREATE INDEX `project_by_organization` ON `project` (`organization_id`,`deleted_time`);--> statement-breakpoint
CREATE INDEX `project_by_expiry` ON `project` (`expires`) WHERE "project"."expires" IS NOT NULL AND "project"."deleted_time" IS NULL;--> statement-breakpoint
CREATE INDEX `project_to_tell` ON `project` (`expires`) WHERE "project"."expires" IS NOT NULL AND "project"."deleted_time" IS NULL AND "project"."expiry_told" IS NOT "project"."expires";--> statement-breakpoint
CREATE INDEX `project_by_deletion` ON `project` (`deleted_time`) WHERE "project"."deleted_time" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `project_by_name_and_deletion` ON `project` (`name`,`deleted_time`) WHERE "project"."deleted_time" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `project_to_purge` ON `project` (`deleted_time`) WHERE "project"."deleted_time" IS NOT NULL AND "project"."purged_time" IS NULL;--> statement-breakpoint
CREATE TABLE `spent_challenge` (
	`hash` text PRIMARY KEY NOT NULL,
	`expires` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `spent_challenge_by_expiry` ON `spent_challenge` (`expires`);--> statement-breakpoint
CREATE TABLE `webauthn_credential` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`kind` text NOT NULL,
	`credential_id` text NOT NULL,
	`public_key` text NOT NULL,
	`counter` integer NOT NULL,
	`transports` text NOT NULL,
	`aaguid` text NOT NULL,
	`is_multi_device` integer NOT NULL,
	`is_synced` integer NOT NULL,
	`name` text NOT NULL,
	`created` integer NOT NULL,
	`last_used` integer,
	`device_hash` text,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "webauthn_credential_kind" CHECK("webauthn_credential"."kind" IN ('passkey', 'security-key'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `webauthn_credential_once` ON `webauthn_credential` (`credential_id`);--> statement-breakpoint
CREATE INDEX `webauthn_credential_by_user` ON `webauthn_credential` (`user_id`,`kind`);