CREATE TABLE "announced" (
	"article_id" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "follows" ADD COLUMN "target" text DEFAULT 'text' NOT NULL;