CREATE TABLE "digest_items" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "digest_items_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"post_id" text NOT NULL,
	"article_id" text NOT NULL,
	"revision" text NOT NULL,
	"topics" jsonb NOT NULL,
	"retracted_at" timestamp (3) with time zone,
	"retraction_reason" text
);
--> statement-breakpoint
CREATE TABLE "digest_revisions" (
	"post_id" text NOT NULL,
	"revision" text NOT NULL,
	"content" jsonb NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "digest_revisions_post_id_revision_pk" PRIMARY KEY("post_id","revision")
);
--> statement-breakpoint
ALTER TABLE "guilds" ADD COLUMN "digest_hour" integer DEFAULT 8 NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "digest_items_once" ON "digest_items" USING btree ("post_id","article_id");--> statement-breakpoint
CREATE INDEX "digest_items_of_article" ON "digest_items" USING btree ("article_id");