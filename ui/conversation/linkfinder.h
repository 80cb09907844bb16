// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Frontdesk {

/// A part of a text that can be opened. Counted in UTF-16 units.
struct TextLink {
    int start = 0;
    int length = 0;
    QString url;

    friend bool operator==(const TextLink &, const TextLink &) = default;
};

/// Addresses that a click may open: http, https, mailto and tel, nothing else.
QList<TextLink> findLinks(const QString &text);

/// True if @p url has one of those schemes and a host or a body. Checked again before opening.
bool mayOpen(const QString &url);

} // namespace Frontdesk
