// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/riskyfile.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace Frontdesk {

namespace {

const QSet<QString> &riskyEndings()
{
    static const QSet<QString> Endings = [] {
        const auto words = QStringLiteral(
            "7z ade adp apk app appimage appx bat bin bz2 cab cmd com cpl deb desktop dll dmg docm "
            "dotm exe flatpakref gz hta htm html img inf ins iso jar jnlp js jse lnk mht mhtml msc "
            "msi msp mst pif pl pot potm ppam ppsm pptm ps1 psm1 py pyw rar rb reg rpm run "
            "scf scr sct sh sldm svg sys tar url vb vbe vbs vhd vhdx wsc wsf wsh xht xhtml xlam "
            "xlsm "
            "xltm xz zip zst");
        const auto list = words.split(u' ');
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return Endings;
}

} // namespace

bool isRiskyToOpen(const QString &name, const QString &mime)
{
    // Windows leaves out dots and spaces at the end of a name.
    qsizetype end = name.size();
    while (end > 0 && (name.at(end - 1) == u'.' || name.at(end - 1).isSpace()))
        --end;
    const QString kept = name.first(end);
    const auto dot = kept.lastIndexOf(u'.');
    if (dot >= 0 && riskyEndings().contains(kept.sliced(dot + 1).toLower()))
        return true;
    constexpr const char16_t *Words[] = {u"executable",
                                         u"x-msdownload",
                                         u"x-msdos",
                                         u"x-sh",
                                         u"script",
                                         u"java",
                                         u"html",
                                         u"svg",
                                         u"x-desktop",
                                         u"macroenabled",
                                         u"zip",
                                         u"x-rar",
                                         u"x-7z",
                                         u"x-iso",
                                         u"android.package"};
    return std::any_of(std::begin(Words), std::end(Words), [&](const char16_t *word) {
        return mime.contains(QStringView(word), Qt::CaseInsensitive);
    });
}

} // namespace Frontdesk
