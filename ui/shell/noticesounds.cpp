// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticesounds.h"

#include "core/base/logging.h"

#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QIODevice>
#include <QSaveFile>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int SamplesASecond = 22'050;
constexpr double Loudness = 0.6;
constexpr double AttackSeconds = 0.004; ///< without it a tone begins with a click
constexpr double ReleaseSeconds = 0.02;

/// A tone that dies away, from one pitch to another.
struct Tone {
    double at; ///< seconds
    double seconds;
    double from; ///< hertz
    double to;
    double fades; ///< how fast: by e each 1/fades seconds
    double overtone; ///< how much of the octave is in it
};

QList<Tone> tonesOf(NoticeSound sound)
{
    switch (sound) {
    case NoticeSound::None:
    case NoticeSound::Desktop:
        break;
    case NoticeSound::Chime:
        return {{0, 0.35, 1046.5, 1046.5, 9, 0.3}, {0.14, 0.55, 1568, 1568, 8, 0.3}};
    case NoticeSound::Drop:
        return {{0, 0.22, 620, 1480, 14, 0.1}};
    case NoticeSound::Knock:
        return {{0, 0.12, 230, 150, 38, 0.5}, {0.16, 0.16, 230, 150, 32, 0.5}};
    }
    return {};
}

QString nameOfFile(NoticeSound sound)
{
    switch (sound) {
    case NoticeSound::None:
    case NoticeSound::Desktop:
        break;
    case NoticeSound::Chime:
        return u"chime.wav"_s;
    case NoticeSound::Drop:
        return u"drop.wav"_s;
    case NoticeSound::Knock:
        return u"knock.wav"_s;
    }
    return {};
}

void add(const Tone &tone, QList<double> &samples)
{
    const auto begin = static_cast<qsizetype>(tone.at * SamplesASecond);
    const auto count = static_cast<qsizetype>(tone.seconds * SamplesASecond);
    samples.resize(std::max(samples.size(), begin + count));
    double phase = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const double at = double(i) / SamplesASecond;
        const double left = tone.seconds - at;
        const double edge = std::min({1.0, at / AttackSeconds, left / ReleaseSeconds});
        const double wave = std::sin(phase) + tone.overtone * std::sin(2 * phase);
        samples[begin + i] += edge * std::exp(-at * tone.fades) * wave;
        phase += 2 * std::numbers::pi * std::lerp(tone.from, tone.to, at / tone.seconds)
            / SamplesASecond;
    }
}

/// All are as loud at their loudest.
QList<qint16> levelled(const QList<double> &samples)
{
    double peak = 0;
    for (const double sample : samples)
        peak = std::max(peak, std::abs(sample));
    QList<qint16> level;
    level.reserve(samples.size());
    for (const double sample : samples)
        level.append(static_cast<qint16>(std::lround(sample / peak * Loudness * INT16_MAX)));
    return level;
}

QByteArray wavOf(const QList<qint16> &samples)
{
    constexpr quint32 HeadBytes = 36;
    constexpr quint16 SampleBytes = sizeof(qint16);
    const auto bytes = static_cast<quint32>(samples.size() * SampleBytes);
    QByteArray wav;
    QDataStream out(&wav, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out.writeRawData("RIFF", 4);
    out << quint32(HeadBytes + bytes);
    out.writeRawData("WAVEfmt ", 8);
    out << quint32(16) << quint16(1) << quint16(1) // PCM, one channel
        << quint32(SamplesASecond) << quint32(SamplesASecond * SampleBytes) << SampleBytes
        << quint16(SampleBytes * 8);
    out.writeRawData("data", 4);
    out << bytes;
    for (const qint16 sample : samples)
        out << sample;
    return wav;
}

} // namespace

NoticeSounds::NoticeSounds(QString folder)
    : m_folder(std::move(folder))
{
}

QString NoticeSounds::fileOf(NoticeSound sound) const
{
    const QByteArray wav = wave(sound);
    if (m_folder.isEmpty() || wav.isEmpty())
        return {};
    const QString path = m_folder + u'/' + nameOfFile(sound);
    if (QFileInfo(path).size() == wav.size())
        return path;
    QSaveFile file(path);
    if (QDir().mkpath(m_folder) && file.open(QIODevice::WriteOnly) && file.write(wav) == wav.size()
        && file.commit())
        return path;
    qCWarning(LogClient) << "sound not kept:" << file.errorString();
    return {};
}

QByteArray NoticeSounds::wave(NoticeSound sound)
{
    QList<double> samples;
    const auto tones = tonesOf(sound);
    for (const auto &tone : tones)
        add(tone, samples);
    return samples.isEmpty() ? QByteArray() : wavOf(levelled(samples));
}

} // namespace Frontdesk
