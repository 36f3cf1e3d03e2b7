CREATE TABLE "audit" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"guild_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" text NOT NULL,
	"action" text NOT NULL,
	"article_id" text,
	"post_id" text,
	"before" jsonb,
	"after" jsonb
);
--> statement-breakpoint
CREATE TABLE "follows" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "follows_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"guild_id" text NOT NULL,
	"channel_id" text NOT NULL,
	"topic" text NOT NULL,
	"role_id" text,
	"digest" boolean DEFAULT false NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "guilds" (
	"id" text PRIMARY KEY NOT NULL,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"log_channel_id" text,
	"language" text,
	"moderator_role_ids" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"approval" boolean DEFAULT false NOT NULL,
	"removed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "paced" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "paced_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"channel_id" text NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "posts" (
	"id" text PRIMARY KEY NOT NULL,
	"guild_id" text NOT NULL,
	"channel_id" text NOT NULL,
	"target" text NOT NULL,
	"article_id" text NOT NULL,
	"role_id" text,
	"note" text,
	"crosspost" boolean DEFAULT false NOT NULL,
	"forum_title" text,
	"forum_tag_ids" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"request_key" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"desired" text NOT NULL,
	"desired_revision" text NOT NULL,
	"retraction_reason" text,
	"retracted_at" timestamp (3) with time zone,
	"due" timestamp (3) with time zone NOT NULL,
	"message_id" text,
	"live_channel_id" text,
	"live_revision" text,
	"live_retracted" boolean DEFAULT false NOT NULL,
	"live_at" timestamp (3) with time zone,
	"crossposted_at" timestamp (3) with time zone,
	"state" text NOT NULL,
	"reason" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"sends" integer DEFAULT 0 NOT NULL,
	"first_sent_at" timestamp (3) with time zone,
	"last_sent_at" timestamp (3) with time zone,
	"sent_revision" text,
	"rearchive" boolean DEFAULT false NOT NULL,
	"next_at" timestamp (3) with time zone,
	"lease_owner" text,
	"lease_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "retractions" (
	"guild_id" text NOT NULL,
	"article_id" text NOT NULL,
	"reason" text NOT NULL,
	"retracted_at" timestamp (3) with time zone NOT NULL,
	"retracted_by" text NOT NULL,
	CONSTRAINT "retractions_guild_id_article_id_pk" PRIMARY KEY("guild_id","article_id")
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"article_id" text NOT NULL,
	"revision" text NOT NULL,
	"article" jsonb NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "revisions_article_id_revision_pk" PRIMARY KEY("article_id","revision")
);
--> statement-breakpoint
CREATE INDEX "audit_of_guild" ON "audit" USING btree ("guild_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "follows_once" ON "follows" USING btree ("guild_id","channel_id","topic");--> statement-breakpoint
CREATE INDEX "follows_topic" ON "follows" USING btree ("topic");--> statement-breakpoint
CREATE INDEX "paced_channel" ON "paced" USING btree ("channel_id","kind","at");--> statement-breakpoint
CREATE UNIQUE INDEX "posts_request_key" ON "posts" USING btree ("request_key");--> statement-breakpoint
CREATE INDEX "posts_next" ON "posts" USING btree ("next_at") WHERE "posts"."next_at" is not null;--> statement-breakpoint
CREATE INDEX "posts_leased" ON "posts" USING btree ("channel_id") WHERE "posts"."lease_until" is not null;--> statement-breakpoint
CREATE INDEX "posts_of_article" ON "posts" USING btree ("article_id","guild_id");--> statement-breakpoint
CREATE INDEX "posts_of_guild" ON "posts" USING btree ("guild_id","created_at");