CREATE TABLE "drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"guild_id" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"request" jsonb NOT NULL,
	"submitted_at" timestamp (3) with time zone,
	"settled" text
);
--> statement-breakpoint
CREATE INDEX "drafts_of_guild" ON "drafts" USING btree ("guild_id","created_at");