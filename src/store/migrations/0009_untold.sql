ALTER TABLE "written" ADD COLUMN "untold" boolean DEFAULT false NOT NULL;--> statement-breakpoint
-- What was published before is not new any more: nobody is told of it.
UPDATE "written" SET "untold" = true WHERE NOT EXISTS (
	SELECT 1 FROM "posts"
	WHERE "posts"."guild_id" = "written"."guild_id" AND "posts"."article_id" = "written"."article_id" AND "posts"."live_at" IS NOT NULL
);
