// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

class QPainter;

namespace Frontdesk {

/// A person: their picture, or their letter on one of the pastels.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    /// @p side in pixels at 100 %.
    Avatar(const Theme &theme, int side, QWidget *parent = nullptr);

    /// @p id chooses the pastel and stays the same for ever; @p locale decides Han forms.
    void setPerson(const QString &id, const QString &name, const QString &locale = {});
    void setPicture(const QPixmap &picture);
    /// A dot at its foot: here, or away.
    void setPresence(bool online);
    /// Not round, as for an organisation; in pixels at 100 %.
    void setCornerRadius(int radius);

    QSize sizeHint() const override;

    /// Size of the letter in an avatar @p side pixels wide, both at 100 %.
    static int glyphSize(int side);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintPresence(QPainter &painter) const;

    const Theme &m_theme;
    int m_side;
    QString m_id;
    QString m_letter;
    QString m_textLocale;
    QPixmap m_picture;
    int m_radius = 0; ///< 0: round
    std::optional<bool> m_online;
};

/// An account: its letter on its colour.
class AccountTile : public QWidget
{
    Q_OBJECT

public:
    AccountTile(const Theme &theme, int side, QWidget *parent = nullptr);

    void setAccount(const QString &letter, int color, const QString &locale);

    QSize sizeHint() const override;

    static int glyphSize(int side);
    static int radius(int side);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    int m_side;
    QString m_letter;
    QString m_textLocale;
    int m_color = 1;
};

} // namespace Frontdesk
