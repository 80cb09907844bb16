// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/commandmedia.h"

#include <algorithm>

namespace Frontdesk {

namespace {

void gather(QList<Media *> &found, Content &content)
{
    if (content.media)
        found.append(&*content.media);
}

QList<Media *> placesIn(Protocol::CommandArgs &args)
{
    QList<Media *> found;
    if (auto *send = std::get_if<Protocol::SendMessages>(&args)) {
        for (auto &bubble : send->bubbles)
            gather(found, bubble.content);
    } else if (auto *scheduled = std::get_if<Protocol::PutScheduled>(&args)) {
        for (auto &bubble : scheduled->bubbles)
            gather(found, bubble.content);
    } else if (auto *note = std::get_if<Protocol::AddNote>(&args)) {
        if (note->file)
            gather(found, *note->file);
    } else if (auto *put = std::get_if<Protocol::PutTemplate>(&args)) {
        for (auto &bubble : put->wanted.bubbles)
            gather(found, bubble);
        auto accounts = put->wanted.overrides.keys();
        std::sort(accounts.begin(), accounts.end());
        for (const auto &account : std::as_const(accounts)) {
            for (auto &bubble : put->wanted.overrides[account])
                gather(found, bubble);
        }
    }
    return found;
}

} // namespace

QList<Media> mediaIn(const Protocol::CommandArgs &args)
{
    auto copy = args;
    const auto places = placesIn(copy);
    QList<Media> media;
    media.reserve(places.size());
    for (const auto *one : places)
        media.append(*one);
    return media;
}

void setMedia(Protocol::CommandArgs &args, qsizetype place, const Media &media)
{
    *placesIn(args).at(place) = media;
}

} // namespace Frontdesk
