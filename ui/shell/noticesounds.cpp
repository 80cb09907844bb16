// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticesounds.h"

#include "core/base/logging.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QIODevice>
#include <QSaveFile>
#include <QtEndian>

#include <algorithm>
#include <array>
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

/// Two notes, one after the other, of five that go well together; bright or dull.
QList<Tone> tonesOfAccount(int number)
{
    constexpr std::array Pitches{523.25, 587.33, 659.26, 783.99, 880.0, 1046.5};
    constexpr int Notes = static_cast<int>(Pitches.size());
    static_assert(Notes * (Notes - 1) * 2 == NoticeSounds::OfAccounts);
    const int pair = number / 2;
    const int first = pair / (Notes - 1);
    const int step = 1 + pair % (Notes - 1); // never the same one again
    const double from = Pitches.at(static_cast<size_t>(first));
    const double to = Pitches.at(static_cast<size_t>((first + step) % Notes));
    const double overtone = number % 2 == 0 ? 0.1 : 0.8;
    return {{0, 0.3, from, from, 9, overtone}, {0.15, 0.5, to, to, 8, overtone}};
}

QList<Tone> tonesOf(NoticeSound sound, int ofAccount)
{
    switch (sound) {
    case NoticeSound::OfAccount:
        return tonesOfAccount(ofAccount);
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

QString nameOfFile(NoticeSound sound, int ofAccount)
{
    switch (sound) {
    case NoticeSound::OfAccount:
        return u"account-%1.wav"_s.arg(ofAccount);
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

int NoticeSounds::numberOf(const AccountId &account)
{
    // Not qHash(), which may be another in another run.
    const auto sum = QCryptographicHash::hash(account.value().toUtf8(), QCryptographicHash::Sha256);
    return static_cast<int>(qFromBigEndian<quint32>(sum.constData()) % OfAccounts);
}

QString NoticeSounds::fileOf(NoticeSound sound, const AccountId &account) const
{
    if (sound == NoticeSound::OfAccount && account.isNull())
        return {};
    const int number = numberOf(account);
    const QByteArray wav = wave(sound, number);
    if (m_folder.isEmpty() || wav.isEmpty())
        return {};
    const QString path = m_folder + u'/' + nameOfFile(sound, number);
    if (QFileInfo(path).size() == wav.size())
        return path;
    QSaveFile file(path);
    if (QDir().mkpath(m_folder) && file.open(QIODevice::WriteOnly) && file.write(wav) == wav.size()
        && file.commit())
        return path;
    qCWarning(LogClient) << "sound not kept:" << file.errorString();
    return {};
}

QByteArray NoticeSounds::wave(NoticeSound sound, int ofAccount)
{
    QList<double> samples;
    const auto tones = tonesOf(sound, ofAccount);
    for (const auto &tone : tones)
        add(tone, samples);
    return samples.isEmpty() ? QByteArray() : wavOf(levelled(samples));
}

} // namespace Frontdesk
