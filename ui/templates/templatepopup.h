// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templates/templateindex.h"
#include "core/templates/variables.h"
#include "ui/theme/displaylist.h"

#include <QWidget>

class QListView;
class QModelIndex;

namespace Frontdesk {

class AccountSource;
class Label;
class TemplateHitsModel;
class TemplatePreview;
class TemplateRowDelegate;

/// The templates that fit what is typed behind "/", over the composer, with the chosen one as it will
/// look. The focus stays where it is typed, whose keys move in the list.
class TemplatePopup : public QWidget
{
    Q_OBJECT

public:
    TemplatePopup(const Theme &theme,
                  const AccountSource &accounts,
                  PictureOf pictures,
                  QWidget *parent);

    /// How templates are filled and in which language they are.
    void setScene(const Templates::ValueOf &valueOf, const QString &locale);
    /// Shows @p hits of @p fitting that fit; the first is chosen. @p typed is told where none does.
    void offer(const QList<Templates::Hit> &hits, qsizetype fitting, const QString &typed);
    /// Its lower left corner stands at @p corner of the parent, as far as there is room.
    void place(QPoint corner);
    void step(int rows);
    /// What Enter takes; nothing if nothing fits.
    std::optional<Templates::Hit> chosen() const;
    QListView *list() const { return m_list; }
    TemplatePreview *preview() const { return m_preview; }

    static constexpr int RowsOfAPage = 5;

Q_SIGNALS:
    /// With the mouse.
    void taken(const Frontdesk::Templates::Hit &hit);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QWidget *buildFoot();
    void buildList();
    void showChosen();
    QSize wantedSize() const;

    const Theme &m_theme;
    TemplateHitsModel *m_model;
    TemplateRowDelegate *m_delegate;
    QListView *m_list;
    TemplatePreview *m_preview;
    QWidget *m_left;
    QWidget *m_right;
    QWidget *m_foot;
    Label *m_count;
    Label *m_bubbles;
    Label *m_missing;
    Templates::ValueOf m_valueOf;
    QString m_textLocale;
    QPoint m_corner; ///< where it was placed
};

} // namespace Frontdesk
