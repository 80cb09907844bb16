// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/containerformat.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace Frontdesk {

namespace {

constexpr qsizetype LookAt = 64 * 1024;

/// What lists and descriptions of streams have in them, in lower case.
constexpr std::array<const char *, 6> ListMarks = {
    "#extm3u", "ffconcat", "<mpd", "<smil", "c=in ", "[playlist]"};

bool startsLikeMedia(QByteArrayView head)
{
    static constexpr std::array<const char *, 5> Boxes = {"ftyp", "moov", "mdat", "wide", "skip"};
    const auto inside = head.sliced(4, 4);
    const auto isBox = [&](const char *box) {
        return inside == QByteArrayView(box, 4);
    };
    if (std::any_of(Boxes.cbegin(), Boxes.cend(), isBox))
        return true; // mp4, m4a, mov, 3gp
    if (head.startsWith("RIFF"))
        return head.sliced(8, 4) == QByteArrayView("WAVE", 4)
            || head.sliced(8, 4) == QByteArrayView("AVI ", 4);
    if (head.startsWith("OggS") || head.startsWith("fLaC") || head.startsWith("#!AMR")
        || head.startsWith("ID3") || head.startsWith("\x1a\x45\xdf\xa3")) // the last: webm, mkv
        return true;
    constexpr uchar Sync = 0xe0; // a frame of mp3 or aac: eleven bits set
    return static_cast<uchar>(head[0]) == 0xff && (static_cast<uchar>(head[1]) & Sync) == Sync;
}

} // namespace

bool isSelfContainedMedia(QByteArrayView head)
{
    constexpr qsizetype Least = 12;
    if (head.size() < Least || !startsLikeMedia(head))
        return false;
    // Who looks for lists looks at text, which ends at the first zero.
    const auto end = std::find(head.cbegin(), head.cend(), '\0');
    const auto text = QByteArray(head.data(), end - head.cbegin()).toLower();
    return std::none_of(ListMarks.cbegin(), ListMarks.cend(), [&](const char *mark) {
        return text.contains(mark);
    });
}

bool isSelfContainedMediaFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && isSelfContainedMedia(file.read(LookAt));
}

} // namespace Frontdesk
