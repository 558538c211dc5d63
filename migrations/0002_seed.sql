-- What a fresh server begins with. Idempotent, and never overwrites a changed row.
INSERT INTO project_template (id, position, name, description, expiration_days, default_backend, has_try_mode_on, is_hidden) VALUES
  ('production', 1, 'Production', 'Standard project without expiration.', NULL, 'snowflake', 0, 0),
  ('demo', 2, 'Demo', 'Demo project, 14 days.', 14, 'snowflake', 0, 0),
  ('poc', 3, 'POC', 'Proof of concept. 30 days trial.', 30, 'snowflake', 0, 0),
  ('poc15Days', 4, 'POC 15 days', 'Proof of concept. 15 days trial.', 15, 'snowflake', 0, 0),
  ('poc6months', 5, 'POC 6 months', 'Proof of concept. 6 months trial.', 183, 'snowflake', 0, 0),
  ('productionRedshift', 6, 'Production Redshift', 'Standard project on Redshift.', NULL, 'redshift', 0, 0),
  ('sox', 7, 'Governed', 'Project with protected production branch.', NULL, 'snowflake', 0, 0),
  ('poc15DaysGuideMode', 8, 'POC Guide Mode', 'Proof of concept. 15 days trial - Guide Mode.', 15, 'snowflake', 1, 1)
  ON CONFLICT DO NOTHING;
--> statement-breakpoint
INSERT INTO feature (name, type, title, description, can_be_manage_by_admin, can_be_managed_via_api, created)
  SELECT column1, column2, column3, column4, 0, 1, CAST(unixepoch('subsec') * 1000 AS INTEGER) FROM (VALUES
  ('can-update-project-settings', 'admin', 'Can update project settings', 'Opens every setting of every project.'),
  ('can-manage-deleted-projects', 'admin', 'Can manage deleted projects', 'Lists, restores and purges deleted projects.'),
  ('can-manage-features', 'admin', 'Can manage features', 'Sees all features and assigns them to any project.'),
  ('can-manage-users', 'admin', 'Can manage users', 'Lists and gets users, and resets their multi-factor authentication.'),
  ('pay-as-you-go-credits-admin', 'admin', 'Pay-as-you-go credits admin', 'Gives credits to any pay-as-you-go project.'),
  ('saml-metadata-access', 'admin', 'SAML metadata access', 'Writes system metadata whose keys begin with KBC.saml.'),
  ('pay-as-you-go', 'project', 'Pay as you go', 'The project uses purchased credits.'),
  ('protected-default-branch', 'project', 'Protected default branch', 'The project has the roles of a governed project.')) WHERE TRUE
  ON CONFLICT DO NOTHING;
--> statement-breakpoint
INSERT INTO template_feature (template_id, feature_id) SELECT 'sox', id FROM feature WHERE name = 'protected-default-branch'
  ON CONFLICT DO NOTHING;
--> statement-breakpoint
-- Limits: of the template production, and of all others.
INSERT INTO template_limit (template_id, name, value)
  SELECT id, column1, iif(id = 'production', column2, column3) FROM project_template, (VALUES
  ('components.jobsParallelism', 10, 10),
  ('goodData.dataSizeBytes', 1000000000, 500000000),
  ('goodData.demoTokenEnabled', 1, 1),
  ('goodData.prodTokenEnabled', 0, 0),
  ('goodData.usersCount', 30, 10),
  ('kbc.adminsCount', 10, 10),
  ('kbc.extractorsCount', 0, 0),
  ('kbc.monthlyProjectPowerLimit', 50, NULL),
  ('kbc.writersCount', 0, 0),
  ('orchestrations.count', 10, 3),
  ('storage.dataSizeBytes', 50000000000, 3500000000),
  ('storage.jobsParallelism', 10, 10)) WHERE iif(id = 'production', column2, column3) IS NOT NULL
  ON CONFLICT DO NOTHING;
