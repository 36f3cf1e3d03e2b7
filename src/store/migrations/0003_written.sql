CREATE TABLE "corrections" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "corrections_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"guild_id" text NOT NULL,
	"article_id" text NOT NULL,
	"kind" text NOT NULL,
	"note" text NOT NULL,
	"corrected_at" timestamp (3) with time zone NOT NULL,
	"corrected_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "manuscripts" (
	"id" text PRIMARY KEY NOT NULL,
	"guild_id" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"content" jsonb NOT NULL,
	"settled" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "written" (
	"guild_id" text NOT NULL,
	"article_id" text NOT NULL,
	"article" jsonb NOT NULL,
	"written_by" text NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "written_guild_id_article_id_pk" PRIMARY KEY("guild_id","article_id")
);
--> statement-breakpoint
CREATE INDEX "corrections_of_article" ON "corrections" USING btree ("guild_id","article_id");--> statement-breakpoint
CREATE INDEX "manuscripts_of_guild" ON "manuscripts" USING btree ("guild_id","created_at");