// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QHBoxLayout;

// What a Composer is made of and lives from, by name.
namespace Frontdesk {

class AttachmentQueue;
class AttachmentStrip;
class ElidedLabel;
class GuardBar;
class HoldBar;
class IconButton;
class Label;
class MessageEdit;
class PictureCache;
class ReplyCost;
class StickerButton;
class StickerSource;
class TimelineSource;
struct DeskSources;

} // namespace Frontdesk
