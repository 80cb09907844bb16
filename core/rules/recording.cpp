// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/recording.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostBoxes = 10'000; ///< looked at in one file
constexpr qint64 LongestMs = 7LL * 24 * 60 * 60 * 1000; ///< longer is a lie

/// A box of an ISO media file.
struct Box {
    QByteArray type;
    qint64 content = 0; ///< where its content begins
    qint64 end = 0;
};

std::optional<Box> boxAt(QFile &file, qint64 at, qint64 end)
{
    if (end - at < 8 || !file.seek(at))
        return {};
    const auto head = file.read(16);
    if (head.size() < 8)
        return {};
    qint64 size = qFromBigEndian<quint32>(head.constData());
    Box box{head.mid(4, 4), at + 8, 0};
    if (size == 1 && head.size() == 16) {
        size = qFromBigEndian<qint64>(head.constData() + 8);
        box.content = at + 16;
    } else if (size == 0) {
        size = end - at;
    }
    if (size < box.content - at || size > end - at)
        return {};
    box.end = at + size;
    return box;
}

template <typename Visit>
void eachBox(QFile &file, qint64 from, qint64 end, int &budget, Visit visit)
{
    while (--budget > 0) {
        const auto box = boxAt(file, from, end);
        if (!box)
            return;
        visit(*box);
        from = box->end;
    }
}

quint64 numberIn(const QByteArray &bytes, qsizetype at, bool isLong)
{
    if (bytes.size() < at + (isLong ? 8 : 4))
        return 0;
    return isLong ? qFromBigEndian<quint64>(bytes.constData() + at)
                  : qFromBigEndian<quint32>(bytes.constData() + at);
}

/// mvhd: version, flags, two times, units a second, duration.
qint64 durationIn(QFile &file, const Box &box)
{
    file.seek(box.content);
    const auto bytes = file.read(std::min<qint64>(40, box.end - box.content));
    const bool isLong = !bytes.isEmpty() && bytes.front() == 1;
    const auto perSecond = numberIn(bytes, isLong ? 20 : 12, false);
    const auto duration = numberIn(bytes, isLong ? 24 : 16, isLong);
    const auto unknown =
        isLong ? std::numeric_limits<quint64>::max() : std::numeric_limits<quint32>::max();
    if (perSecond == 0 || duration == 0 || duration == unknown
        || duration / perSecond > LongestMs / 1000)
        return 0;
    return static_cast<qint64>(duration * 1000 / perSecond);
}

/// tkhd: its last 44 bytes are a matrix of three by three, then width and height, 16.16. A telephone
/// that was held upright turns its film by that matrix.
QSize sizeIn(QFile &file, const Box &box)
{
    if (box.end - box.content < 84)
        return {};
    file.seek(box.end - 44);
    const auto bytes = file.read(44);
    const auto width = static_cast<int>(numberIn(bytes, 36, false) >> 16U);
    const auto height = static_cast<int>(numberIn(bytes, 40, false) >> 16U);
    const bool isAcross = numberIn(bytes, 0, false) == 0 && numberIn(bytes, 4, false) != 0;
    return isAcross ? QSize(height, width) : QSize(width, height);
}

Recording movieIn(QFile &file)
{
    Recording recording;
    int budget = MostBoxes;
    const auto inTrack = [&](const Box &box) {
        if (box.type != "tkhd")
            return;
        const auto size = sizeIn(file, box);
        if (recording.size.isEmpty() && !size.isEmpty())
            recording.size = size;
    };
    const auto inMovie = [&](const Box &box) {
        if (box.type == "mvhd")
            recording.durationMs = durationIn(file, box);
        else if (box.type == "trak")
            eachBox(file, box.content, box.end, budget, inTrack);
    };
    eachBox(file, 0, file.size(), budget, [&](const Box &box) {
        if (box.type == "moov")
            eachBox(file, box.content, box.end, budget, inMovie);
    });
    return recording;
}

/// The frame header of MPEG audio, layer III.
struct Mp3Frame {
    int bitRate = 0; ///< bits a second
    int sampleRate = 0;
    int samples = 0; ///< in one frame
    int sideInfo = 0; ///< bytes between header and Xing
};

std::optional<Mp3Frame> mp3FrameIn(const QByteArray &bytes)
{
    constexpr std::array<int, 16> Rates1{
        0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0};
    constexpr std::array<int, 16> Rates2{
        0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0};
    constexpr std::array<int, 4> Samples{44'100, 48'000, 32'000, 0};
    if (bytes.size() < 4)
        return {};
    const auto header = qFromBigEndian<quint32>(bytes.constData());
    const auto version = (header >> 19U) & 3U; // 3: MPEG 1, 2: MPEG 2, 0: MPEG 2.5
    const bool isLayer3 = ((header >> 17U) & 3U) == 1;
    if ((header >> 21U) != 0x7FFU || version == 1 || !isLayer3)
        return {};
    const bool isFirst = version == 3;
    const bool isMono = ((header >> 6U) & 3U) == 3;
    Mp3Frame frame;
    frame.bitRate = 1000 * (isFirst ? Rates1 : Rates2).at((header >> 12U) & 15U);
    frame.sampleRate = Samples.at((header >> 10U) & 3U) / (isFirst ? 1 : version == 2 ? 2 : 4);
    frame.samples = isFirst ? 1152 : 576;
    frame.sideInfo = isFirst ? (isMono ? 17 : 32) : (isMono ? 9 : 17);
    if (frame.bitRate == 0 || frame.sampleRate == 0)
        return {};
    return frame;
}

qint64 id3Size(const QByteArray &head)
{
    if (head.size() < 10 || !head.startsWith("ID3"))
        return 0;
    qint64 size = 0;
    for (int i = 6; i < 10; ++i)
        size = size << 7U | (head.at(i) & 0x7F);
    return size + 10;
}

Recording soundIn(QFile &file)
{
    const auto from = id3Size(file.read(10));
    if (!file.seek(from))
        return {};
    const auto bytes = file.read(64);
    const auto frame = mp3FrameIn(bytes);
    if (!frame)
        return {};
    // A file of changing bit rate says in its first frame how many there are.
    const auto tag = 4 + frame->sideInfo;
    const auto name = bytes.mid(tag, 4);
    const bool counts =
        (name == "Xing" || name == "Info") && (numberIn(bytes, tag + 4, false) & 1U);
    qint64 ms = 0;
    if (counts) {
        const auto frames = static_cast<qint64>(numberIn(bytes, tag + 8, false));
        ms = frames * frame->samples * 1000 / frame->sampleRate;
    } else {
        ms = (file.size() - from) * 8 * 1000 / frame->bitRate;
    }
    return {ms > 0 && ms < LongestMs ? ms : 0, {}};
}

} // namespace

Recording recordingIn(const QString &file, const QString &mime)
{
    QFile bytes(file);
    if (!bytes.open(QIODevice::ReadOnly))
        return {};
    if (mime == "audio/mpeg"_L1)
        return soundIn(bytes);
    if (mime == "audio/mp4"_L1 || mime == "video/mp4"_L1 || mime == "video/quicktime"_L1
        || mime == "video/3gpp"_L1)
        return movieIn(bytes);
    return {};
}

} // namespace Frontdesk
