ALTER TABLE "posts" ADD COLUMN "replies_to" text;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "tells" jsonb;