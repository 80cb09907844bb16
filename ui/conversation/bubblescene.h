// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/term.h"
#include "ui/models/timelineentry.h"
#include "ui/models/timetext.h"
#include "ui/theme/textblock.h"
#include "ui/theme/theme.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace Frontdesk {

class AccountSource;

/// What the rows of one timeline have in common.
struct BubbleScene {
    const Theme *theme = nullptr;
    TimeText times;
    qint64 now = 0; ///< ms UTC
    QString locale; ///< of the account's customers
    QString personId; ///< chooses the pastel of the customer
    QString personName;
    QString personPicture; ///< sha
    bool severalPeople = false; ///< a group: every sender is named
    bool online = true;
    const AccountSource *accounts = nullptr; ///< of marks in a timeline of several
    QList<Search::Term> marked; ///< what somebody looks for in the texts
    QStringList mentionable; ///< names of colleagues: marked where a note mentions them
    UserId me = {};
    std::function<QString(const UserId &user)> nameOf; ///< of colleagues
    /// Turns an error code into a sentence; given by the shell, the only place with the words.
    std::function<QString(const QString &code, const QVariantMap &args)> words;
};

/// Name of the colleague who wrote it; empty: I did, or nobody who is known.
inline QString colleagueIn(const BubbleScene &scene, const UserId &author)
{
    return author.isNull() || author == scene.me || !scene.nameOf
        ? QString()
        : withoutBidiControls(scene.nameOf(author));
}

/// True if rows laid out for the one look right in the other; the clock aside.
inline bool looksSame(const BubbleScene &a, const BubbleScene &b)
{
    return a.locale == b.locale && a.personId == b.personId && a.personName == b.personName
        && a.personPicture == b.personPicture && a.severalPeople == b.severalPeople && a.me == b.me
        && a.online == b.online && a.marked == b.marked && a.mentionable == b.mentionable;
}

/// What a sound or film does, as far as it changes the row.
struct PlayerInput {
    bool open = false; ///< being fetched, playing or paused
    bool playing = false;
    bool muted = false;
    QString trouble = {}; ///< a sentence
};

/// One row of the timeline, as the model tells it.
struct BubbleInput {
    TimelineEntry entry;
    std::optional<QuotedMessage> quote;
    bool dayBreak = false;
    AccountId accountBreak = {}; ///< another account begins; null: it goes on
    bool unread = false; ///< the first that was not read
    int fold = 0; ///< TimelineLook::foldOf()
    TimelineGap gapAbove = TimelineGap::None;
    TimelineGap gapBelow = TimelineGap::None;
    bool joinsAbove = false;
    bool joinsBelow = false;
    bool showsTime = true;
    bool waitsForAbove = false;
    bool expanded = false; ///< a card shown in full
    bool slow = true; ///< a send has been under way for a while
    PlayerInput player = {};
};

/// What a press on a part of a row does.
enum class BubbleAction {
    OpenLink, ///< HitArea::value is the address
    OpenMedia, ///< value is the id of the message
    PlayMedia, ///< or pause; these too
    SeekMedia, ///< to where it was pressed
    MuteMedia,
    SpeedMedia,
    EnlargeMedia,
    ShowAll,
    ShowQuoted, ///< value is the id of the quoted message
    ShowEvents, ///< that are folded into one line
    PickDate, ///< to go to
    MarkAsSent,
    SendAgain, ///< asks first: the customer may get it twice
    Retry,
    SendInParts, ///< of a text: as messages that are shorter
    SendWithoutQuote,
    EditAgain, ///< its text goes back to where replies are written
    Discard,
};

struct HitArea {
    QRect rect; ///< null: in the menu only
    BubbleAction action = BubbleAction::OpenLink;
    QString value;
    QString name; ///< for screen readers and menus; the words on a button
    bool button = false; ///< drawn as one: shows hover
};

} // namespace Frontdesk
