ALTER TABLE `security_log` ADD `erased` integer;--> statement-breakpoint
CREATE INDEX `security_log_by_actor` ON `security_log` (`actor_id`) WHERE "security_log"."actor_id" IS NOT NULL;--> statement-breakpoint
UPDATE security_log SET network = '', browser = '', system = '', data = '{}', erased = (SELECT deleted_time FROM user WHERE user.id = security_log.user_id) WHERE user_id IN (SELECT id FROM user WHERE deleted_time IS NOT NULL);--> statement-breakpoint
UPDATE security_log SET network = '', browser = '', system = '', erased = (SELECT deleted_time FROM user WHERE user.id = security_log.actor_id) WHERE erased IS NULL AND actor_id IN (SELECT id FROM user WHERE deleted_time IS NOT NULL);
