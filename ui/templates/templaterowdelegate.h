// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace Frontdesk {

/// Paints a row of TemplateHitsModel: the code, the title over the first words, and two short lines at
/// the right.
class TemplateRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TemplateRowDelegate(const Theme &theme, QObject *parent = nullptr);

    /// The language of the customers; decides Han forms.
    void setLocaleOfText(const QString &locale) { m_textLocale = locale; }
    int rowHeight() const;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int paintEnd(QPainter &painter, const QRect &inner, const QModelIndex &index) const;

    const Theme &m_theme;
    QString m_textLocale;
};

} // namespace Frontdesk
